package cases.listener.view_of_a_subject;

/** What one customer has open. */
final class FareView implements AutoCloseable {
  private volatile String shown = "";
  private volatile boolean open = true;

  FareView(Fares fares) {
    fares.changed().subscribe(this::show); // want: ListenerNeverUnregistered
  }

  String shown() {
    return shown;
  }

  private void show(String fare) {
    if (open) {
      shown = fare;
    }
  }

  @Override
  public void close() {
    open = false;
  }
}
