package cases.shared_component.pooled_task_partial_reset_fixed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Scales one image; tasks are pooled because their buffers are large. */
final class ThumbnailTask {

  private final byte[] buffer = new byte[4 << 20];

  private HttpServletRequest request;
  private HttpServletResponse response;
  private int width;

  void assign(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
    this.width = Integer.parseInt(request.getParameter("width"));
  }

  void scale() throws IOException {
    int read = request.getInputStream().read(buffer);
    response.getOutputStream().write(buffer, 0, Math.min(read, width));
  }

  void reset() {
    request = null;
    response = null;
    width = 0;
  }
}
