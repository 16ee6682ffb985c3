package cases.listener.base_class_takes_it_back_and_its_close_is_replaced;

/** A part of a dispatcher's screen. */
public abstract class ScreenPart implements TramPositions.Watcher, AutoCloseable {

  private final TramPositions positions;

  protected ScreenPart(TramPositions positions) {
    this.positions = positions;
    positions.watch(this); // want: ListenerNeverUnregistered
  }

  @Override
  public void close() {
    positions.leave(this);
  }
}
