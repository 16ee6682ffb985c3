package cases.listener.diners_with_a_bell_of_their_own;

/** The bell goes with the diner. */
public final class Diner implements AutoCloseable {
  private final StringBuilder bill = new StringBuilder();

  public Diner(String seat, Bell bell) {
    bill.append(seat);
    bell.hear(times -> next(times));
  }

  private void next(int times) {
    bill.append(" course ").append(times);
  }

  @Override
  public void close() {
    bill.setLength(0);
  }
}
