package cases.async_task.tasks_listed_then_submitted;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** Passes an event on to everybody who subscribed to its kind. */
public class FanOutServlet extends HttpServlet {

  @Inject private transient ExecutorService senders;

  @Inject private transient Subscribers subscribers;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    List<Runnable> deliveries = new ArrayList<>();
    for (String url : subscribers.of(request.getParameter("kind"))) {
      deliveries.add(() -> subscribers.deliver(url, request.getParameter("payload")));
    }
    for (Runnable delivery : deliveries) {
      senders.execute(delivery); // want: RequestCapturedByAsyncTask
    }
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }
}
