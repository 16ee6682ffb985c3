package cases.scheduler.main_class_with_process_lifetime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public final class BackupAgent {

  private BackupAgent() {}

  public static void main(String[] args) {
    Path source = Path.of(args[0]);
    Path target = Path.of(args[1]);
    ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
    scheduler.scheduleAtFixedRate(() -> copy(source, target), 0, 1, TimeUnit.HOURS);
  }

  private static void copy(Path source, Path target) {
    try {
      Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      System.err.println("No backup this hour: " + e.getMessage());
    }
  }
}
