package cases.cache_map.key_made_with_more_than_it_keeps;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The key is made for a point in time, and keeps no more of it than whether it is past. */
public final class Formats {

  private static final Map<Key, String> FORMATS = new ConcurrentHashMap<>();

  private Formats() {}

  public static String format(Instant time, TimeUnit unit) {
    return FORMATS.computeIfAbsent(new Key(time, unit), key -> key.unit + (key.past ? " ago" : ""));
  }

  public static String now(TimeUnit unit) {
    return format(Instant.now(), unit);
  }

  private static final class Key {
    private final ZoneId zone = ZoneOffset.UTC;
    private final TimeUnit unit;
    private final boolean past;

    Key(Instant time, TimeUnit unit) {
      this.unit = unit;
      this.past = time.isBefore(Instant.EPOCH);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.unit == unit && key.past == past;
    }

    @Override
    public int hashCode() {
      return unit.hashCode() + zone.hashCode();
    }
  }
}
