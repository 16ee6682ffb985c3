package cases.async_task.bus_delivers_in_place_or_elsewhere;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Delivers in place, or on another thread to those who want it so. */
public final class Bus {

  private static final Set<Subscriber> SUBSCRIBERS = new CopyOnWriteArraySet<>();
  private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);

  private Bus() {}

  public static void register(Subscriber subscriber) {
    SUBSCRIBERS.add(subscriber);
  }

  public static void unregister(Subscriber subscriber) {
    SUBSCRIBERS.remove(subscriber);
  }

  public static void post(Happening happening) {
    for (Subscriber subscriber : SUBSCRIBERS) {
      if (subscriber.isInPlace()) {
        deliver(subscriber, happening);
      } else {
        THREADS.execute(
            new Runnable() {
              @Override
              public void run() {
                deliver(subscriber, happening);
              }
            });
      }
    }
  }

  private static void deliver(Subscriber subscriber, Happening happening) {
    subscriber.hear(happening);
  }
}
