package cases.growth.anonymous_task_of_weak_owner;

import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.stereotype.Component;

@Component
public class Tasks {

  private final Map<Thread, Runnable> tasks = new WeakHashMap<>();

  public synchronized void watch(Thread owner) {
    tasks.put( // want: WeakMapValueReachesKey
        owner,
        new Runnable() {
          @Override
          public void run() {
            owner.interrupt();
          }
        });
  }

  public synchronized void runAll() {
    tasks.values().forEach(Runnable::run);
  }
}
