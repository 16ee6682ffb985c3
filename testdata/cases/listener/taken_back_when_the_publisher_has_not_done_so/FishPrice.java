package cases.listener.taken_back_when_the_publisher_has_not_done_so;

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
    List<IntConsumer> waiting = List.copyOf(listeners);
    listeners.clear();
    for (IntConsumer listener : waiting) {
      listener.accept(cents);
    }
  }
}
