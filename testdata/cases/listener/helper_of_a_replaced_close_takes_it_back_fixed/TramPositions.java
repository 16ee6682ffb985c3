package cases.listener.helper_of_a_replaced_close_takes_it_back_fixed;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Where the trams are. */
@Component
public class TramPositions {

  /** Hears of a tram that moved. */
  public interface Watcher {
    void moved(int tram, int metre);
  }

  private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

  public void watch(Watcher watcher) {
    watchers.add(watcher);
  }

  public void leave(Watcher watcher) {
    watchers.remove(watcher);
  }

  public void moved(int tram, int metre) {
    for (Watcher watcher : watchers) {
      watcher.moved(tram, metre);
    }
  }
}
