package cases.removal.listener_taken_back_by_new_method_reference_fixed;

/** One for each open window. */
public class TickerPanel implements AutoCloseable {

  private final StringBuilder line = new StringBuilder();
  private final PriceFeed.Listener listener = this::show;

  public void open() {
    PriceFeed.instance().addListener(listener);
  }

  private void show(String symbol, double price) {
    line.setLength(0);
    line.append(symbol).append(' ').append(price);
  }

  @Override
  public void close() {
    PriceFeed.instance().removeListener(listener);
  }
}
