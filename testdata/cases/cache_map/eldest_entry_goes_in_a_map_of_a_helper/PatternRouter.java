package cases.cache_map.eldest_entry_goes_in_a_map_of_a_helper;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Singleton
@Path("/route/{path: .+}")
public class PatternRouter {

  private final List<Map.Entry<String, String>> prefixes;
  private final Map<String, Optional<String>> decisions;

  public PatternRouter() {
    prefixes =
        List.of(Map.entry("orders/", "shop"), Map.entry("orders/archive/", "archive"), Map.entry("img/", "cdn"));
    decisions = recent(Integer.getInteger("router.decisions", 1_000));
  }

  private static <K, V> Map<K, V> recent(int max) {
    return Collections.synchronizedMap(
        new LinkedHashMap<K, V>(64, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > max;
          }
        });
  }

  @GET
  public String target(@PathParam("path") String path) {
    Optional<String> target = decisions.get(path);
    if (target == null) {
      target = decide(path);
      decisions.put(path, target);
    }
    return target.orElse("default");
  }

  private Optional<String> decide(String path) {
    String best = null;
    int length = -1;
    for (Map.Entry<String, String> e : prefixes) {
      if (path.startsWith(e.getKey()) && e.getKey().length() > length) {
        best = e.getValue();
        length = e.getKey().length();
      }
    }
    return Optional.ofNullable(best);
  }
}
