package cases.growth.templates_of_each_tenant_deleted_on_exit;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

/** Where a tenant's letters are set. */
final class Workspace {

  private final File template;

  Workspace(InputStream source) throws IOException {
    this.template = emptyFile();
    Files.copy(source, template.toPath(), StandardCopyOption.REPLACE_EXISTING);
  }

  private static File emptyFile() throws IOException {
    File file = File.createTempFile("letter", ".odt");
    file.deleteOnExit(); // want: CollectionOnlyGrows
    return file;
  }

  File template() {
    return template;
  }
}
