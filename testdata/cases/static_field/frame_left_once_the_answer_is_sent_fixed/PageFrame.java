package cases.static_field.frame_left_once_the_answer_is_sent_fixed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the page that a thread writes at present needs of its request. */
final class PageFrame {

  private static final Map<Long, PageFrame> OPEN = new ConcurrentHashMap<>();

  private final HttpServletRequest request;
  private final HttpServletResponse response;

  private PageFrame(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  static PageFrame enter(HttpServletRequest request, HttpServletResponse response) {
    PageFrame frame = new PageFrame(request, response);
    OPEN.put(Thread.currentThread().getId(), frame);
    return frame;
  }

  static String language() {
    return OPEN.get(Thread.currentThread().getId()).request.getHeader("Accept-Language");
  }

  void leave() {
    OPEN.remove(Thread.currentThread().getId());
    if (!response.isCommitted()) {
      response.addHeader("Vary", "Accept-Language");
    }
  }
}
