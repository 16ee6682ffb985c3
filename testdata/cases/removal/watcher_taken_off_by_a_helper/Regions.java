package cases.removal.watcher_taken_off_by_a_helper;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The regions of a cache: a watcher may go, its region stays. */
@Component
public class Regions {

  /** Where watchers are told of changes. */
  public interface Watch {
    void add(String region, Runnable watcher);

    void take(String region, Runnable watcher);
  }

  /** A region and who watches it. */
  public record Region(String name, Runnable watcher) {}

  private final Map<String, Region> regions = new ConcurrentHashMap<>();
  private final Watch watch;

  public Regions(Watch watch) {
    this.watch = watch;
  }

  public Region region(Region wanted) {
    return regions.computeIfAbsent(
        wanted.name(),
        name -> {
          watch.add(name, wanted.watcher());
          return wanted;
        });
  }

  public void removeWatcher(Region wanted) {
    Region region = regions.get(wanted.name());
    if (region != null) {
      removeWatcherOf(region);
    }
  }

  private void removeWatcherOf(Region region) {
    watch.take(region.name(), region.watcher());
  }
}
