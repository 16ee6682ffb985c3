package cases.cache_map.bans_lifted_when_they_knock_again_fixed;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Lets nobody in for a while who has knocked too hard. */
public class KnockFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final class Ban {
    private final Instant since = Instant.now();

    boolean isOver() {
      return Duration.between(since, Instant.now()).toMinutes() > 15;
    }
  }

  private final transient Map<String, Ban> bans = new HashMap<>();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String address = request.getRemoteAddr();
    if (isBanned(address)) {
      response.sendError(429);
      return;
    }
    chain.doFilter(request, response);
    if (response.getStatus() == 401) {
      ban(address);
    }
  }

  private synchronized void ban(String address) {
    bans.values().removeIf(Ban::isOver);
    bans.put(address, new Ban());
  }

  private synchronized boolean isBanned(String address) {
    Ban ban = bans.get(address);
    if (ban != null && ban.isOver()) {
      lift(address);
      return false;
    }
    return ban != null;
  }

  private void lift(String address) {
    bans.remove(address);
  }
}
