package cases.growth.templates_of_each_tenant_deleted_on_exit_fixed;

import java.io.IOException;
import java.io.InputStream;

/** Where a tenant's letters are set. */
final class Workspace {

  private final byte[] template;

  Workspace(InputStream source) throws IOException {
    this.template = source.readAllBytes();
  }

  byte[] template() {
    return template;
  }
}
