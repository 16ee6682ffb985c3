package cases.cache_map.map_inside_a_cache_that_forgets_by_age;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Each realm's map goes after a minute, with all that it has. */
@RestController
public class Grants {

  private final LoadingCache<String, Map<String, Boolean>> realms =
      CacheBuilder.newBuilder()
          .maximumSize(500)
          .expireAfterWrite(Duration.ofMinutes(1))
          .build(
              new CacheLoader<String, Map<String, Boolean>>() {
                @Override
                public Map<String, Boolean> load(String realm) {
                  return new ConcurrentHashMap<>();
                }
              });

  @GetMapping("/grant")
  public boolean grant(@RequestParam String realm, @RequestParam String url) {
    return realms.getUnchecked(realm).computeIfAbsent(url, it -> it.startsWith("/public"));
  }
}
