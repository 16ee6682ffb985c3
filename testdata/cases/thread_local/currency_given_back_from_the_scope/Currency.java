package cases.thread_local.currency_given_back_from_the_scope;

/** The currency in which the present work reckons. */
public final class Currency implements AutoCloseable {

  private static final ThreadLocal<String> PRESENT = new ThreadLocal<>();

  private final String around;

  private Currency(String around) {
    this.around = around;
  }

  public static Currency use(String code) {
    Currency scope = new Currency(code);
    PRESENT.set(code);
    return scope;
  }

  public static String present() {
    return PRESENT.get();
  }

  @Override
  public void close() {
    if (around == null) {
      PRESENT.remove();
    } else {
      PRESENT.set(around); // want: ThreadLocalNotRemoved
    }
  }
}
