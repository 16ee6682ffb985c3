package cases.removal.key_seen_as_a_wider_type;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class Subscriptions {

  private final Map<CharSequence, String> addresses = new ConcurrentHashMap<>();
  private final Map<Number, String> byNumber = new ConcurrentHashMap<>();
  private final Map<Object, String> byAnything = new ConcurrentHashMap<>();

  public void subscribe(String topic, long number, String address) {
    addresses.put(topic, address);
    byNumber.put(number, address);
    byAnything.put(topic, address);
    byAnything.put(number, address);
  }

  public void unsubscribe(Object topic, Long number) {
    addresses.remove(topic);
    byNumber.remove(number);
    byAnything.remove(number);
    byAnything.remove(topic);
  }

  public void unsubscribe(Comparable<?> topic) {
    addresses.remove(topic);
  }
}
