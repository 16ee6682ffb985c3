package cases.growth.hashes_by_bytes_in_component;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
public class Hashes {

  private final Map<byte[], Integer> known = new HashMap<>();

  public synchronized int of(String name, int code) {
    return known.computeIfAbsent(name.getBytes(StandardCharsets.UTF_8), key -> name.length() + code); // want: CacheKeyNeverRepeats
  }
}
