package cases.cache_map.map_also_filled_after_freeze;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Whoever defines is refused once the registry is frozen, but whoever asks fills it all the same. */
@Component
public class Registry {

  private final Map<String, StringBuilder> texts = new ConcurrentHashMap<>();
  private final Map<String, Integer> sizes = new ConcurrentHashMap<>();
  private boolean frozen;

  public StringBuilder define(String name) {
    if (frozen) {
      throw new IllegalStateException("No more texts, " + name + " comes too late");
    }
    return add(name);
  }

  public StringBuilder text(String name) {
    StringBuilder found = texts.get(name);
    return found == null ? add(name) : found;
  }

  public void resize(String name, int size) {
    if (frozen) {
      throw new IllegalStateException("The size of " + name + " is fixed");
    }
    put(name, size);
  }

  public void freeze() {
    frozen = true;
  }

  private StringBuilder add(String name) {
    StringBuilder text = new StringBuilder(name);
    texts.put(name, text); // want: CacheWithoutEviction
    return text;
  }

  private void put(String name, int size) {
    sizes.put(name, size);
  }
}
