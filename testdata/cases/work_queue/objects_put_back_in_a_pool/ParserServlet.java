package cases.work_queue.objects_put_back_in_a_pool;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class ParserServlet extends HttpServlet {

  private final transient Queue<StringBuilder> buffers = new ConcurrentLinkedQueue<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StringBuilder buffer = buffers.poll();
    if (buffer == null) {
      buffer = new StringBuilder();
    }
    try {
      response.getWriter().print(buffer.append(request.getPathInfo()));
    } finally {
      buffer.setLength(0);
      buffers.offer(buffer);
    }
  }
}
