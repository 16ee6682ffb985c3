package cases.removal.listener_taken_back_by_new_method_reference;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One for the whole process. */
public final class PriceFeed {

  /** Told of each price. */
  public interface Listener {
    void changed(String symbol, double price);
  }

  private static final PriceFeed INSTANCE = new PriceFeed();

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  private PriceFeed() {}

  public static PriceFeed instance() {
    return INSTANCE;
  }

  public void addListener(Listener listener) {
    listeners.add(listener);
  }

  public void removeListener(Listener listener) {
    listeners.remove(listener);
  }

  void publish(String symbol, double price) {
    listeners.forEach(listener -> listener.changed(symbol, price));
  }
}
