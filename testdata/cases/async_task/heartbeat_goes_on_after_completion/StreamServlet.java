package cases.async_task.heartbeat_goes_on_after_completion;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** Keeps streams open with a blank now and then, and does not stop when they are closed. */
@WebServlet(urlPatterns = "/stream", asyncSupported = true)
public class StreamServlet extends HttpServlet {

  @Inject private transient ScheduledExecutorService timers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    AsyncContext stream = request.startAsync();
    // want: RequestCapturedByAsyncTask "HttpServletResponse"
    timers.scheduleAtFixedRate(() -> blank(response), 5, 5, TimeUnit.SECONDS);
    timers.schedule(stream::complete, 10, TimeUnit.MINUTES);
  }

  private static void blank(HttpServletResponse response) {
    try {
      response.getWriter().write(' ');
      response.flushBuffer();
    } catch (IOException e) {
      LoggerFactory.getLogger(StreamServlet.class).debug("stream is gone", e);
    }
  }
}
