package cases.scheduler.start_that_fails_after_the_first_timer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A ledger that is checked from time to time. */
final class Ledger implements AutoCloseable {

  private final ScheduledExecutorService checks;
  private final Path directory;

  Ledger(Path directory) throws IOException {
    this.checks = Executors.newSingleThreadScheduledExecutor();
    this.checks.scheduleAtFixedRate(this::check, 1, 1, TimeUnit.HOURS);
    this.directory = Files.createDirectories(directory);
  }

  private void check() {
    if (!Files.isWritable(directory)) {
      System.err.println("not writable: " + directory);
    }
  }

  @Override
  public void close() {
    checks.shutdown();
  }
}
