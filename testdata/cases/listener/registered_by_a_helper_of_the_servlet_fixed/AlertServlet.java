package cases.listener.registered_by_a_helper_of_the_servlet_fixed;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicInteger;

public class AlertServlet extends HttpServlet {
  private final EventBus alerts = new EventBus();

  private void tell(Object listener) {
    alerts.register(listener);
  }

  private void forget(Object listener) {
    alerts.unregister(listener);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    Counter counter = new Counter();
    tell(counter);
    try {
      alerts.post(request.getParameter("alert"));
      response.setStatus(counter.count.get() > 0 ? 200 : 204);
    } finally {
      forget(counter);
    }
  }

  static final class Counter {
    private final AtomicInteger count = new AtomicInteger();

    @Subscribe
    public void alert(String text) {
      count.addAndGet(text.length());
    }
  }
}
