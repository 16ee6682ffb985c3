package cases.cache_map.map_class_that_states_its_bound;

import dev.overstay.annotations.Bounded;
import java.util.concurrent.ConcurrentHashMap;

@Bounded(reason = "a native sweeper takes out what was not read for a minute")
public class RecentMap<K, V> extends ConcurrentHashMap<K, V> {

  public RecentMap() {
    register();
  }

  private native void register();
}
