package cases.async_task.timer_task_with_the_response_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Timer;
import java.util.TimerTask;

/** Reminds the client in a while, by a header that comes too late. */
public class NotifyServlet extends HttpServlet {

  private transient Timer timer;

  @Override
  public void init() {
    timer = new Timer("reminders", true);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String user = request.getRemoteUser();
    class Reminder extends TimerTask {
      @Override
      public void run() {
        getServletContext().log("reminder for " + user);
      }
    }
    timer.schedule(new Reminder(), 30_000);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  @Override
  public void destroy() {
    timer.cancel();
  }
}
