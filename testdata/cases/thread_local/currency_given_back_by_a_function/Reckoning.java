package cases.thread_local.currency_given_back_by_a_function;

/** The rounding that the present work asks for. */
final class Reckoning {

  interface Scope extends AutoCloseable {
    @Override
    void close();
  }

  private static final ThreadLocal<String> ROUNDING = new ThreadLocal<>();

  private Reckoning() {}

  static Scope rounding(String name) {
    String around = ROUNDING.get();
    ROUNDING.set(name);
    return () -> {
      if (around == null) {
        ROUNDING.remove();
      } else {
        ROUNDING.set(around);
      }
    };
  }

  static String rounding() {
    return ROUNDING.get();
  }
}
