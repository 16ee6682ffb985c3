package cases.listener.hook_of_the_only_one_of_a_factory;

/** The prices, which are there once and written when the process ends. */
public final class PriceList implements AutoCloseable {

  private static final PriceList ONLY = load();

  private final Thread writer;
  private volatile boolean changed;

  private PriceList() {
    this.writer = new Thread(this::write);
  }

  private static PriceList load() {
    PriceList prices = new PriceList();
    Runtime.getRuntime().addShutdownHook(prices.writer);
    return prices;
  }

  public static PriceList get() {
    return ONLY;
  }

  private void write() {
    changed = false;
  }

  @Override
  public void close() {
    write();
  }

  public boolean isChanged() {
    return changed;
  }
}
