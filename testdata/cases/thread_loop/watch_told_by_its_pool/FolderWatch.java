package cases.thread_loop.watch_told_by_its_pool;

import java.io.File;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks again and again. */
class FolderWatch implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

  private final Path folder;
  private final Intake intake;

  FolderWatch(Path folder, Intake intake) {
    this.folder = folder;
    this.intake = intake;
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) { // want: BackgroundLoopWithoutExit
      try {
        look();
        Thread.sleep(3_000);
      } catch (InterruptedException e) {
        LOG.info("looks early");
      }
    }
  }

  private void look() {
    File[] files = folder.toFile().listFiles();
    if (files != null) {
      for (File file : files) {
        intake.take(file);
      }
    }
  }

  /** Who gets the files. */
  interface Intake {
    void take(File file);
  }
}
