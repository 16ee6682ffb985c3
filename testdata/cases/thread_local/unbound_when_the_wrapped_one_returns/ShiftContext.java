package cases.thread_local.unbound_when_the_wrapped_one_returns;

/** The shift for which the thread at work counts. */
final class ShiftContext {

  record Shift(String hall, int number) {}

  private static final ThreadLocal<Shift> SHIFT = new ThreadLocal<>();

  private ShiftContext() {}

  static void enter(Shift shift) {
    SHIFT.set(shift);
  }

  static Shift current() {
    return SHIFT.get();
  }

  static void leave() {
    SHIFT.remove();
  }
}
