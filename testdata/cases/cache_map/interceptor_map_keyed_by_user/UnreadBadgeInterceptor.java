package cases.cache_map.interceptor_map_keyed_by_user;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

@Component
public class UnreadBadgeInterceptor implements HandlerInterceptor {

  private static final long FRESH_MILLIS = 30_000;

  private final JdbcTemplate jdbc;
  private final Map<String, Badge> badges = Collections.synchronizedMap(new HashMap<>());

  public UnreadBadgeInterceptor(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String user = request.getRemoteUser();
    if (user != null) {
      Badge badge = badges.get(user);
      if (badge == null || badge.isStale()) {
        badge = new Badge(unread(user), System.currentTimeMillis());
        badges.put(user, badge); // want: CacheWithoutEviction
      }
      request.setAttribute("unread", badge.count());
    }
    return true;
  }

  private int unread(String user) {
    Integer count =
        jdbc.queryForObject(
            "select count(*) from message where reader = ? and seen = false", Integer.class, user);
    return count == null ? 0 : count;
  }

  private record Badge(int count, long made) {
    boolean isStale() {
      return System.currentTimeMillis() - made > FRESH_MILLIS;
    }
  }
}
