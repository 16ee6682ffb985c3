package cases.scheduler.rxjava_interval_never_disposed_fixed;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.concurrent.TimeUnit;

/** One for each open page: sends the time to it. */
public class ClockStream implements AutoCloseable {

  private final Page page;
  private final Disposable ticking;

  public ClockStream(Page page) {
    this.page = page;
    ticking = Observable.interval(1, TimeUnit.SECONDS).subscribe(tick -> page.show(tick));
  }

  @Override
  public void close() {
    page.show(-1);
    ticking.dispose();
  }

  /** What is shown. */
  public interface Page {
    void show(long time);
  }
}
