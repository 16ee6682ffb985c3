package cases.cache_map.map_inside_a_bounded_cache;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Component
public class PermissionStore {

  public enum Decision {
    ALLOW,
    DENY
  }

  public interface Policy {
    Decision decide(String realm, String resource);
  }

  private final Policy policy;
  private final LoadingCache<String, Map<String, Decision>> realms;

  public PermissionStore(Policy policy) {
    this.policy = policy;
    this.realms =
        CacheBuilder.newBuilder()
            .maximumSize(500)
            .build(
                new CacheLoader<String, Map<String, Decision>>() {
                  @Override
                  public Map<String, Decision> load(String realm) {
                    return new ConcurrentHashMap<>();
                  }
                });
  }

  public Decision check(String realm, String resource) {
    return realms.getUnchecked(realm).computeIfAbsent(resource, r -> policy.decide(realm, r)); // want: CacheWithoutEviction
  }

  @RestController
  public static class PermissionEndpoint {
    private final PermissionStore store;

    public PermissionEndpoint(PermissionStore store) {
      this.store = store;
    }

    @GetMapping("/permission")
    public String permission(@RequestParam String realm, @RequestParam String url) {
      return store.check(realm, url).name();
    }
  }
}
