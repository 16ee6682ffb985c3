package cases.static_field.in_flight_registry_removed_in_finally;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows for how long each request has been running, and reports the ones that hang. */
public class RequestWatchdog implements Filter {

  private static final Logger LOG = LoggerFactory.getLogger(RequestWatchdog.class);

  private static final ConcurrentMap<Long, Watched> RUNNING = new ConcurrentHashMap<>();

  private static final AtomicLong SEQUENCE = new AtomicLong();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long ticket = SEQUENCE.incrementAndGet();
    RUNNING.put(ticket, new Watched((HttpServletRequest) request, System.nanoTime()));
    try {
      chain.doFilter(request, response);
    } finally {
      RUNNING.remove(ticket);
    }
  }

  /** Called by the health check. */
  static void reportHanging(Duration limit) {
    long now = System.nanoTime();
    for (Watched watched : RUNNING.values()) {
      if (now - watched.startedNanos() > limit.toNanos()) {
        LOG.warn("still running: {}", watched.request().getRequestURI());
      }
    }
  }

  private record Watched(HttpServletRequest request, long startedNanos) {}
}
