package cases.removal.removed_by_another_lambda;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Whoever subscribes can go again, it is said. */
@Service
public class Subscriptions {

  private final List<Consumer<String>> readers = new CopyOnWriteArrayList<>();

  public void subscribe(StringBuffer out) {
    readers.add(out::append);
  }

  public void unsubscribe(StringBuffer out) {
    readers.remove((Consumer<String>) out::append); // want: RemovalNeverMatches
  }

  public void publish(String text) {
    readers.forEach(reader -> reader.accept(text));
  }
}
