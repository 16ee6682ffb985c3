package cases.listener.hook_remembered_and_left_fixed;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** What one caller says, written down until the call ends. */
public class Recording implements AutoCloseable {

  private final Thread flusher = new Thread(this::finish, "recording-flush");
  private final Writer transcript;

  public Recording(Path folder, String caller) throws IOException {
    transcript = Files.newBufferedWriter(folder.resolve(caller + ".txt"));
    Runtime.getRuntime().addShutdownHook(flusher);
  }

  public void say(String sentence) throws IOException {
    transcript.write(sentence);
  }

  private void finish() {
    try {
      transcript.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (Thread.currentThread() != flusher) {
      Runtime.getRuntime().removeShutdownHook(flusher);
    }
    finish();
  }
}
