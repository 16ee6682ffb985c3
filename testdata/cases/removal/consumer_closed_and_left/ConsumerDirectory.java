package cases.removal.consumer_closed_and_left;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** All consumers attached to this broker, by the id handed out at attach time. */
public class ConsumerDirectory {

  public interface Consumer extends AutoCloseable {
    void deliver(byte[] message);

    @Override
    void close();
  }

  public interface Dispatcher {
    void paused(long consumerId);

    void gone(long consumerId);
  }

  private final AtomicLong ids = new AtomicLong(1);
  private final Map<Long, Consumer> consumers = new ConcurrentHashMap<>();
  private final Map<Long, Boolean> paused = new ConcurrentHashMap<>();
  private final Dispatcher dispatcher;

  public ConsumerDirectory(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
  }

  public long attach(Consumer consumer) {
    long id = ids.getAndIncrement();
    consumers.put(id, consumer);
    return id;
  }

  public void pause(long id) {
    if (consumers.containsKey(id)) {
      paused.put(id, Boolean.TRUE);
      dispatcher.paused(id);
    }
  }

  public void resume(long id) {
    paused.remove(id);
  }

  public void detach(long id) {
    paused.remove(id);
    Consumer consumer = consumers.get(id); // want: RemovalNeverMatches
    if (consumer == null) {
      return;
    }
    try {
      consumer.close();
    } finally {
      dispatcher.gone(id);
    }
  }

  public void broadcast(byte[] message) {
    consumers.forEach(
        (id, c) -> {
          if (!paused.containsKey(id)) {
            c.deliver(message);
          }
        });
  }

  Collection<Consumer> attached() {
    return consumers.values();
  }
}
