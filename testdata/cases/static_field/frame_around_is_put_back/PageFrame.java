package cases.static_field.frame_around_is_put_back;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Pages include others; each has its frame, and gives way to the one around it at its end. */
final class PageFrame implements AutoCloseable {

  private static final Map<Long, PageFrame> OPEN = new ConcurrentHashMap<>();

  private final HttpServletRequest request;
  private final PageFrame around;

  PageFrame(HttpServletRequest request) {
    this.request = request;
    this.around = OPEN.get(Thread.currentThread().getId());
    OPEN.put(Thread.currentThread().getId(), this);
  }

  static String language() {
    return OPEN.get(Thread.currentThread().getId()).request.getHeader("Accept-Language");
  }

  @Override
  public void close() {
    if (around != null) {
      OPEN.put(Thread.currentThread().getId(), around);
    } else {
      OPEN.remove(Thread.currentThread().getId());
    }
  }
}
