package cases.async_task.heartbeat_cancelled_on_completion;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** Keeps streams open with a blank now and then. */
@WebServlet(urlPatterns = "/stream", asyncSupported = true)
public class StreamServlet extends HttpServlet {

  @Inject private transient ScheduledExecutorService timers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    AsyncContext stream = request.startAsync();
    stream.addListener(new Heartbeat(timers, response));
  }

  /** The heartbeat of one stream. */
  private static final class Heartbeat implements AsyncListener {

    private final ScheduledFuture<?> beat;

    Heartbeat(ScheduledExecutorService timers, HttpServletResponse response) {
      beat = timers.scheduleAtFixedRate(() -> blank(response), 5, 5, TimeUnit.SECONDS);
    }

    @Override
    public void onComplete(AsyncEvent event) {
      beat.cancel(false);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      event.getAsyncContext().complete();
    }

    @Override
    public void onError(AsyncEvent event) {
      beat.cancel(true);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      event.getAsyncContext().addListener(this);
    }
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
