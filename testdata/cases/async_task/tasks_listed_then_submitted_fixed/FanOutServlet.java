package cases.async_task.tasks_listed_then_submitted_fixed;

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
    String payload = request.getParameter("payload");
    List<Runnable> deliveries = new ArrayList<>();
    for (String url : subscribers.of(request.getParameter("kind"))) {
      deliveries.add(() -> subscribers.deliver(url, payload));
    }
    for (Runnable delivery : deliveries) {
      senders.execute(delivery);
    }
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }
}
