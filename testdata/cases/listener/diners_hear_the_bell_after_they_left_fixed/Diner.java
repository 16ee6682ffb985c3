package cases.listener.diners_hear_the_bell_after_they_left_fixed;

/** Whoever has paid hears the bell no more. */
public final class Diner implements AutoCloseable {
  private final StringBuilder bill = new StringBuilder();
  private final Bell bell;
  private final Bell.Guest ears = this::next;

  public Diner(String seat, Bell bell) {
    bill.append(seat);
    this.bell = bell;
    bell.hear(ears);
  }

  private void next(int times) {
    bill.append(" course ").append(times);
  }

  @Override
  public void close() {
    bell.leave(ears);
    bill.setLength(0);
  }
}
