package cases.blocking.latch_of_callback_awaited_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Answers when the archive has called back, or after five seconds. */
public class ReportServlet extends HttpServlet {

  private final transient Archive archive;

  public ReportServlet(Archive archive) {
    this.archive = archive;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CountDownLatch found = new CountDownLatch(1);
    StringBuffer text = new StringBuffer();
    archive.find(
        request.getParameter("name"),
        line -> {
          text.append(line);
          found.countDown();
        });
    try {
      if (!found.await(5, TimeUnit.SECONDS)) {
        response.sendError(HttpServletResponse.SC_GATEWAY_TIMEOUT);
        return;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    response.getWriter().write(text.toString());
  }
}
