package cases.static_field.record_queued_for_batch_flush;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Writes the access log in batches, so that no request waits for the disk. */
@Component
public class AccessLogFilter extends OncePerRequestFilter {

  /** One served request and when it came in. */
  record Access(HttpServletRequest request, Instant at) {}

  private static final BlockingQueue<Access> PENDING = new ArrayBlockingQueue<>(4_096);

  private static final Logger ACCESS = LoggerFactory.getLogger("access");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Instant at = Instant.now();
    try {
      chain.doFilter(request, response);
    } finally {
      PENDING.offer(new Access(request, at)); // want: RequestStoredInStaticField
    }
  }

  /** Runs every few seconds, long after the requests it writes about were answered. */
  @Scheduled(fixedDelay = 5_000)
  void flush() {
    List<Access> batch = new ArrayList<>();
    PENDING.drainTo(batch);
    for (Access access : batch) {
      ACCESS.info("{} {} {}", access.at(), access.request().getMethod(),
          access.request().getRequestURI());
    }
  }
}
