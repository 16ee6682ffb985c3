package cases.static_field.async_listener_removes_on_complete;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Streams the progress of an import to whoever watches. */
@WebServlet(urlPatterns = "/imports/progress", asyncSupported = true)
public class ProgressServlet extends HttpServlet {

  private static final Set<AsyncContext> WATCHERS = ConcurrentHashMap.newKeySet();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setContentType("text/event-stream");
    AsyncContext watcher = request.startAsync();
    watcher.setTimeout(120_000);
    watcher.addListener(new Leave(watcher));
    WATCHERS.add(watcher);
  }

  /** Called by the import after each thousand rows. */
  static void publish(int rows) {
    for (AsyncContext watcher : WATCHERS) {
      try {
        PrintWriter out = watcher.getResponse().getWriter();
        out.print("data: " + rows + "\n\n");
        out.flush();
      } catch (IOException gone) {
        watcher.complete();
      }
    }
  }

  /** Takes a watcher out however its exchange ends. */
  private static final class Leave implements AsyncListener {

    private final AsyncContext watcher;

    Leave(AsyncContext watcher) {
      this.watcher = watcher;
    }

    @Override
    public void onComplete(AsyncEvent event) {
      WATCHERS.remove(watcher);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      watcher.complete();
    }

    @Override
    public void onError(AsyncEvent event) {
      WATCHERS.remove(watcher);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
  }
}
