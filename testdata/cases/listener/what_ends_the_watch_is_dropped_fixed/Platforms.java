package cases.listener.what_ends_the_watch_is_dropped_fixed;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** The platforms on which trains arrive. */
@Component
public class Platforms {

  public interface Watcher {
    void changed(String train, int platform);
  }

  private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

  public Runnable watch(Watcher watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  public void change(String train, int platform) {
    for (Watcher watcher : watchers) {
      watcher.changed(train, platform);
    }
  }
}
