package cases.async_task.attribute_of_request_handed_on;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says goodbye. */
public class FarewellServlet extends HttpServlet {

  @Inject private transient ScheduledExecutorService timers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    farewell(new Visit(request));
  }

  private void farewell(Visit visit) {
    Tracker tracker = visit.tracker();
    timers.schedule(() -> tracker.left(), 5, TimeUnit.MINUTES);
  }
}
