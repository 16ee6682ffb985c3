package cases.thread_local.ended_behind_an_entry_that_may_fail;

/** Who operates the crane that the running command is for. */
public final class Shift {

  private static final ThreadLocal<Shift> PRESENT = new ThreadLocal<>();

  private final String operator;

  Shift(String operator) {
    this.operator = operator;
  }

  static void begin(Shift shift) {
    PRESENT.set(shift);
  }

  static void end() {
    PRESENT.remove();
  }

  public static String operator() {
    Shift shift = PRESENT.get();
    return shift == null ? "nobody" : shift.operator;
  }
}
