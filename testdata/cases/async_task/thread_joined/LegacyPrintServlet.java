package cases.async_task.thread_joined;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;

/** Calls a driver that needs a large stack: on a thread of its own, and waits for it. */
public class LegacyPrintServlet extends HttpServlet {

  private final transient Semaphore printers = new Semaphore(2);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!printers.tryAcquire()) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "all printers are busy");
      return;
    }
    StringBuffer printed = new StringBuffer();
    Thread driver =
        new Thread(null, () -> layOut(request, printed), "print", 64L << 20);
    driver.start();
    try {
      driver.join(20_000);
      response.getWriter().println(printed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      driver.interrupt();
      printers.release();
    }
  }

  private static void layOut(HttpServletRequest request, StringBuffer out) {
    for (String line : request.getParameterValues("line")) {
      out.append(line.toUpperCase(Locale.ROOT)).append('\n');
    }
  }
}
