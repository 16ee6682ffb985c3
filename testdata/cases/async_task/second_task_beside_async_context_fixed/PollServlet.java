package cases.async_task.second_task_beside_async_context_fixed;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** Long polling: one task ends the poll, another writes the access log. */
@WebServlet(urlPatterns = "/poll", asyncSupported = true)
public class PollServlet extends HttpServlet {

  @Inject private transient ScheduledExecutorService timers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    AsyncContext poll = request.startAsync();
    timers.schedule(
        () -> {
          response.setStatus(HttpServletResponse.SC_NO_CONTENT);
          poll.complete();
        },
        25,
        TimeUnit.SECONDS);
    String user = request.getRemoteUser();
    String uri = request.getRequestURI();
    timers.schedule(() -> record(user, uri), 1, TimeUnit.MINUTES);
  }

  private static void record(String user, String uri) {
    LoggerFactory.getLogger(PollServlet.class).info("{} polled {}", user, uri);
  }
}
