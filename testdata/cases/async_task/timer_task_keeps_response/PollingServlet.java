package cases.async_task.timer_task_keeps_response;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Timer;
import java.util.TimerTask;

/** Answers a poll at once, and again a little later if the client still listens. */
public class PollingServlet extends HttpServlet {

  private transient Timer timer;

  @Override
  public void init() {
    timer = new Timer("poll", true);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PrintWriter out = response.getWriter();
    out.println("status=" + status());
    out.flush();
    TimerTask again =
        new TimerTask() {
          @Override
          public void run() {
            out.println("status=" + status());
            out.flush();
          }
        };
    timer.schedule(again, 5_000); // want: RequestCapturedByAsyncTask
  }

  private static String status() {
    return Instant.now().getEpochSecond() % 2 == 0 ? "idle" : "busy";
  }

  @Override
  public void destroy() {
    timer.cancel();
  }
}
