package cases.scheduler.timer_whose_task_begins_the_next_fixed;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;

/** Reloads its articles until it is closed. */
public abstract class ReloadingCatalog implements AutoCloseable {

  private final Timer timer;
  private volatile List<String> articles = List.of();

  protected ReloadingCatalog() {
    this.timer = new Timer("catalog", true);
  }

  protected abstract List<String> fetch() throws IOException;

  protected abstract Duration delayOf(List<String> loaded);

  public List<String> articles() {
    return articles;
  }

  public void refresh() throws IOException {
    try {
      List<String> loaded = fetch();
      if (loaded.isEmpty()) {
        again(Duration.ofMinutes(5));
      } else {
        take(loaded);
      }
    } catch (IOException e) {
      timer.schedule(new Refresh(), 1000);
      throw e;
    }
  }

  @Override
  public void close() {
    timer.cancel();
  }

  private void take(List<String> loaded) {
    articles = loaded;
    again(delayOf(loaded));
  }

  private void again(Duration delay) {
    timer.schedule(new Refresh(), delay.toMillis());
  }

  private final class Refresh extends TimerTask {
    @Override
    public void run() {
      try {
        refresh();
      } catch (IOException e) {
        System.err.println("The catalogue is not there: " + e.getMessage());
      }
    }
  }
}
