package cases.removal.import_marked_until_parsed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class Imports {

  private static final Map<String, Long> RUNNING = new ConcurrentHashMap<>();

  private Imports() {}

  public static int read(String file) throws IOException {
    RUNNING.put(file, System.nanoTime()); // want: RemovalOnlyOnSuccess
    int lines = Files.readAllLines(Path.of(file)).size();
    RUNNING.remove(file);
    return lines;
  }

  public static boolean isRunning(String file) {
    return RUNNING.containsKey(file);
  }
}
