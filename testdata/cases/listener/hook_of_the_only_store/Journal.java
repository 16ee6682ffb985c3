package cases.listener.hook_of_the_only_store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Service;

/** There is one for the process, which the hook ends. */
@Service
public class Journal {

  private final Thread hook;
  private final Writer lines;

  public Journal() {
    try {
      lines = Files.newBufferedWriter(Path.of("journal.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    hook =
        new Thread("journal-end") {
          @Override
          public void run() {
            end();
          }
        };
    Runtime.getRuntime().addShutdownHook(hook);
  }

  public synchronized void line(String text) {
    try {
      lines.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void end() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
