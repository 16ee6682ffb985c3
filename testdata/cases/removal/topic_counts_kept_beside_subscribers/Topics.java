package cases.removal.topic_counts_kept_beside_subscribers;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

@Component
public class Topics {

  private final ConcurrentMap<String, String> subscribers = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, LongAdder> sent = new ConcurrentHashMap<>();

  public void subscribe(String id, String address) {
    subscribers.put(id, address);
    sent.put(id, new LongAdder()); // want: SiblingIndexForgotten "Topics.sent"
  }

  public void send(String id) {
    sent.get(id).increment();
  }

  public void unsubscribe(String id) {
    subscribers.remove(id);
  }
}
