package cases.async_task.anonymous_runnable_scheduled_fixed;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Reserves a seat and asks half a minute later whether the customer is still there. */
public class ReminderServlet extends HttpServlet {

  private transient ScheduledExecutorService timer;

  @Override
  public void init() {
    timer = Executors.newSingleThreadScheduledExecutor();
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    final String seat = request.getParameter("seat");
    final String user = request.getRemoteUser();
    Runnable reminder =
        new Runnable() {
          @Override
          public void run() {
            getServletContext().log("seat " + seat + " held by " + user);
          }
        };
    timer.schedule(reminder, 30, TimeUnit.SECONDS);
    response.getWriter().println("reserved " + seat);
  }

  @Override
  public void destroy() {
    timer.shutdownNow();
  }
}
