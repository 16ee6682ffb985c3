package cases.listener.listener_counts_down_and_goes;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class Waiter extends HttpServlet {
  private final EventBus bus = new EventBus();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    Once once = new Once(bus);
    bus.register(once);
    bus.post("go");
    try {
      response.setStatus(once.done.await(1, TimeUnit.SECONDS) ? 200 : 504);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static final class Once {
    private final EventBus bus;
    private final CountDownLatch done = new CountDownLatch(1);

    Once(EventBus bus) {
      this.bus = bus;
    }

    @Subscribe
    public void go(String event) {
      done.countDown();
      bus.unregister(this);
    }
  }
}
