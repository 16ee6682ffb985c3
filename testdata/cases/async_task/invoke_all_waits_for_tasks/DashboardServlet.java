package cases.async_task.invoke_all_waits_for_tasks;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Puts a page together from parts that are rendered in parallel. */
public class DashboardServlet extends HttpServlet {

  @Inject private transient ExecutorService renderers;

  @Inject private transient List<Widget> widgets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    List<Callable<String>> tasks = new ArrayList<>();
    for (Widget widget : widgets) {
      tasks.add(() -> widget.render(request));
    }
    try {
      for (Future<String> rendered : renderers.invokeAll(tasks)) {
        response.getWriter().println(rendered.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } catch (ExecutionException e) {
      throw new ServletException(e.getCause());
    }
  }
}
