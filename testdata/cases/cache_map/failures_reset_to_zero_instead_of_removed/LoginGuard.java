package cases.cache_map.failures_reset_to_zero_instead_of_removed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
public class LoginGuard {

  private static final int MOST = 5;

  private final Map<String, Integer> failures = new ConcurrentHashMap<>();

  @EventListener
  public void onFailure(LoginFailed event) {
    failures.merge(event.name(), 1, Integer::sum); // want: CacheWithoutEviction
  }

  @EventListener
  public void onSuccess(LoginSucceeded event) {
    failures.put(event.name(), 0);
  }

  public boolean isLocked(String name) {
    return failures.getOrDefault(name, 0) >= MOST;
  }

  public record LoginFailed(String name, String address) {}

  public record LoginSucceeded(String name) {}
}
