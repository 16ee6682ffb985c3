package cases.removal.removed_by_another_lambda_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Whoever subscribes can go again, it is said. */
@Service
public class Subscriptions {

  private final Map<StringBuffer, Consumer<String>> readers = new ConcurrentHashMap<>();

  public void subscribe(StringBuffer out) {
    readers.put(out, out::append);
  }

  public void unsubscribe(StringBuffer out) {
    readers.remove(out);
  }

  public void publish(String text) {
    readers.values().forEach(reader -> reader.accept(text));
  }
}
