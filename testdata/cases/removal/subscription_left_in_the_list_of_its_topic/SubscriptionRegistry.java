package cases.removal.subscription_left_in_the_list_of_its_topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import jakarta.inject.Singleton;

@Singleton
public class SubscriptionRegistry {

  public static final class Subscription {
    final String id;
    final String topic;
    final java.util.function.Consumer<byte[]> sink;

    Subscription(String id, String topic, java.util.function.Consumer<byte[]> sink) {
      this.id = id;
      this.topic = topic;
      this.sink = sink;
    }
  }

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Subscription> byId = new HashMap<>();
  private final Map<String, List<Subscription>> byTopic = new HashMap<>();

  public void subscribe(String clientId, String topic, java.util.function.Consumer<byte[]> sink) {
    Subscription s = new Subscription(clientId + '/' + topic, topic, sink);
    lock.writeLock().lock();
    try {
      if (byId.put(s.id, s) == null) {
        byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(s); // want: SiblingIndexForgotten
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  public boolean unsubscribe(String clientId, String topic) {
    lock.writeLock().lock();
    try {
      return byId.remove(clientId + '/' + topic) != null;
    } finally {
      lock.writeLock().unlock();
    }
  }

  public int publish(String topic, byte[] message) {
    List<Subscription> targets;
    lock.readLock().lock();
    try {
      targets = new ArrayList<>(byTopic.getOrDefault(topic, Collections.emptyList()));
    } finally {
      lock.readLock().unlock();
    }
    int delivered = 0;
    for (Subscription s : targets) {
      if (isLive(s)) {
        s.sink.accept(message);
        delivered++;
      }
    }
    return delivered;
  }

  private boolean isLive(Subscription s) {
    lock.readLock().lock();
    try {
      return byId.containsKey(s.id);
    } finally {
      lock.readLock().unlock();
    }
  }
}
