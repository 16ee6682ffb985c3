package cases.static_field.weak_hash_map_keyed_by_request;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** When each request came in, for as long as somebody else holds the request. */
final class RequestTimings implements ServletRequestListener {

  private static final Map<ServletRequest, Long> STARTED =
      Collections.synchronizedMap(new WeakHashMap<>());

  @Override
  public void requestInitialized(ServletRequestEvent event) {
    STARTED.put(event.getServletRequest(), System.nanoTime());
  }

  /** Milliseconds since {@code request} came in, or -1 if it was not seen. */
  static long ageMillis(ServletRequest request) {
    Long started = STARTED.get(request);
    return started == null ? -1 : (System.nanoTime() - started) / 1_000_000;
  }
}
