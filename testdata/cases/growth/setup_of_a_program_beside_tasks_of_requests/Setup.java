package cases.growth.setup_of_a_program_beside_tasks_of_requests;

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
      template.deleteOnExit();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void main(String[] arguments) {
    new Setup(arguments[0]).run();
  }
}
