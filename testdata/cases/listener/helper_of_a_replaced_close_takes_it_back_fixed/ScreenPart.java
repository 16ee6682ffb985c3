package cases.listener.helper_of_a_replaced_close_takes_it_back_fixed;

/** A part of a dispatcher's screen. */
public abstract class ScreenPart implements TramPositions.Watcher, AutoCloseable {

  private final TramPositions positions;

  protected ScreenPart(TramPositions positions) {
    this.positions = positions;
    positions.watch(this);
  }

  @Override
  public void close() {
    detach();
  }

  private void detach() {
    positions.leave(this);
  }
}
