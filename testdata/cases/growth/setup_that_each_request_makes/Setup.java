package cases.growth.setup_that_each_request_makes;

import java.io.File;
import java.io.IOException;

final class Setup implements Runnable {

  private final String directory;

  Setup(String directory) {
    this.directory = directory;
  }

  @Override
  public void run() {
    try {
      File template = File.createTempFile("setup", ".ldif", new File(directory));
      template.deleteOnExit(); // want: CollectionOnlyGrows
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

}
