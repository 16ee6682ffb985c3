package cases.removal.observer_removed_by_new_lambda_in_stop;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.IntConsumer;

public class Gauge {

  private static final Set<IntConsumer> OBSERVERS = new CopyOnWriteArraySet<>();

  private int last;

  public void start() {
    OBSERVERS.add(value -> last = value);
  }

  public void stop() {
    OBSERVERS.remove((IntConsumer) value -> last = value); // want: RemovalNeverMatches
  }

  public static void publish(int value) {
    OBSERVERS.forEach(observer -> observer.accept(value));
  }

  public int last() {
    return last;
  }
}
