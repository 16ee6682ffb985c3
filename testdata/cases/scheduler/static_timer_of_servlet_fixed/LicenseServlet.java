package cases.scheduler.static_timer_of_servlet_fixed;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Timer;
import java.util.TimerTask;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class LicenseServlet extends HttpServlet {

  private static final Timer TIMER = new Timer("license-check");

  private volatile boolean valid = true;

  @Override
  public void init() {
    LocalDate end = LocalDate.parse(getServletConfig().getInitParameter("validUntil"));
    TIMER.scheduleAtFixedRate(
        new TimerTask() {
          @Override
          public void run() {
            valid = !LocalDate.now().isAfter(end);
          }
        },
        0,
        3_600_000);
  }

  @Override
  public void destroy() {
    TIMER.cancel();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getWriter().println(valid ? "licensed" : "expired");
  }
}
