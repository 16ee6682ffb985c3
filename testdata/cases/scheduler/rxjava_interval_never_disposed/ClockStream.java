package cases.scheduler.rxjava_interval_never_disposed;

import io.reactivex.rxjava3.core.Observable;
import java.util.concurrent.TimeUnit;

/** One for each open page: sends the time to it. */
public class ClockStream implements AutoCloseable {

  private final Page page;

  public ClockStream(Page page) {
    this.page = page;
    Observable.interval(1, TimeUnit.SECONDS).subscribe(tick -> page.show(tick)); // want: SchedulerNeverStopped
  }

  @Override
  public void close() {
    page.show(-1);
  }

  /** What is shown. */
  public interface Page {
    void show(long time);
  }
}
