package cases.cache_map.key_made_with_what_it_keeps;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The key is made for a point in time and keeps it: no two are equal. */
public final class Formats {

  private static final Map<Key, String> FORMATS = new ConcurrentHashMap<>();

  private Formats() {}

  public static String format(Instant time, TimeUnit unit) {
    return FORMATS.computeIfAbsent( // want: CacheWithoutEviction
        new Key(time, unit), key -> key.unit + " since " + key.time);
  }

  public static String now(TimeUnit unit) {
    return format(Instant.now(), unit);
  }

  private static final class Key {
    private final TimeUnit unit;
    private final Instant time;

    Key(Instant time, TimeUnit unit) {
      this.unit = unit;
      this.time = time;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.unit == unit && key.time.equals(time);
    }

    @Override
    public int hashCode() {
      return unit.hashCode() + time.hashCode();
    }
  }
}
