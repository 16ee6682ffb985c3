package cases.listener.view_of_a_subject_fixed;

import io.reactivex.rxjava3.disposables.Disposable;

/** What one customer has open. */
final class FareView implements AutoCloseable {
  private final Disposable subscription;
  private volatile String shown = "";

  FareView(Fares fares) {
    subscription = fares.changed().subscribe(this::show);
  }

  String shown() {
    return shown;
  }

  private void show(String fare) {
    shown = fare;
  }

  @Override
  public void close() {
    subscription.dispose();
  }
}
