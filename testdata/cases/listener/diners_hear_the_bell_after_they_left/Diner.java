package cases.listener.diners_hear_the_bell_after_they_left;

/** Whoever has paid still hears the bell of the room. */
public final class Diner implements AutoCloseable {
  private final StringBuilder bill = new StringBuilder();

  public Diner(String seat, Bell bell) {
    bill.append(seat);
    bell.hear(times -> next(times)); // want: ListenerNeverUnregistered
  }

  private void next(int times) {
    bill.append(" course ").append(times);
  }

  @Override
  public void close() {
    bill.setLength(0);
  }
}
