package cases.cache_map.size_checked_but_only_logged_fixed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

@Component
public class FeatureFlagInterceptor implements HandlerInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(FeatureFlagInterceptor.class);
  private static final int EXPECTED_USERS = 10_000;

  private final Map<String, Integer> buckets = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String visitor = request.getHeader("X-Visitor-Id");
    if (visitor == null) {
      return true;
    }
    if (buckets.size() > EXPECTED_USERS) {
      LOG.warn("{} visitors have a bucket, expected at most {}", buckets.size(), EXPECTED_USERS);
      buckets.clear();
    }
    int bucket = buckets.computeIfAbsent(visitor, v -> Math.floorMod(v.hashCode(), 100));
    request.setAttribute("experiment.bucket", bucket);
    return true;
  }
}
