package cases.scheduler.rxjava_interval_in_composite_disposable;

import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.disposables.CompositeDisposable;
import java.util.concurrent.TimeUnit;

/** Shows figures that change by themselves, as long as somebody looks. */
public class Dashboard {

  private final CompositeDisposable subscriptions = new CompositeDisposable();
  private final Figures figures;

  public Dashboard(Figures figures) {
    this.figures = figures;
  }

  public void opened() {
    subscriptions.add(Flowable.interval(5, TimeUnit.SECONDS).subscribe(tick -> figures.load()));
    subscriptions.add(Flowable.interval(60, TimeUnit.SECONDS).subscribe(tick -> figures.sum()));
  }

  public void close() {
    subscriptions.dispose();
  }

  /** What is shown. */
  public interface Figures {
    void load();

    void sum();
  }
}
