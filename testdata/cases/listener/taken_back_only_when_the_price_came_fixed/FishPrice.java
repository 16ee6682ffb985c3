package cases.listener.taken_back_only_when_the_price_came_fixed;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/** What a kilo of fish costs. */
@Component
public class FishPrice {

  private final List<IntConsumer> listeners = new CopyOnWriteArrayList<>();

  public void subscribe(IntConsumer listener) {
    listeners.add(listener);
  }

  public void unsubscribe(IntConsumer listener) {
    listeners.remove(listener);
  }

  public void set(int cents) {
    for (IntConsumer listener : listeners) {
      listener.accept(cents);
    }
  }
}
