package cases.scheduler.one_shot_timer_cancels_itself;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicBoolean;

public class MaintenanceServlet extends HttpServlet {

  private final AtomicBoolean closed = new AtomicBoolean();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    if (!closed.compareAndSet(false, true)) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return;
    }
    long minutes = Long.parseLong(request.getParameter("minutes"));
    Timer reopening = new Timer("reopening", true);
    reopening.schedule(
        new TimerTask() {
          @Override
          public void run() {
            closed.set(false);
            reopening.cancel();
          }
        },
        minutes * 60_000);
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }
}
