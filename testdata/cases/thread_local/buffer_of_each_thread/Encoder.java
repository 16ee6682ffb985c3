package cases.thread_local.buffer_of_each_thread;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.SimpleDateFormat;
import java.util.Date;

public class Encoder extends HttpServlet {
  private static final ThreadLocal<SimpleDateFormat> FORMAT =
      ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy-MM-dd"));
  private static final ThreadLocal<StringBuilder> BUFFER = new ThreadLocal<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    StringBuilder buffer = buffer();
    buffer.setLength(0);
    buffer.append(FORMAT.get().format(new Date()));
    response.getWriter().append(buffer);
  }

  private static StringBuilder buffer() {
    StringBuilder buffer = BUFFER.get();
    if (buffer == null) {
      buffer = new StringBuilder();
      BUFFER.set(buffer);
    }
    return buffer;
  }
}
