package cases.listener.subscriber_class_of_a_request_fixed;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Waits a second for changes of the inventory. */
@RestController
public class InventoryResource {

  /** Something changed. */
  public record Change(String article, int left) {}

  private static final class Collector {
    private final HttpServletRequest request;
    private final List<String> lines = new ArrayList<>();

    Collector(HttpServletRequest request) {
      this.request = request;
    }

    @Subscribe
    public synchronized void on(Change change) {
      lines.add(request.getLocale() + " " + change.article() + " " + change.left());
    }

    synchronized String text() {
      return String.join("\n", lines);
    }
  }

  private final EventBus events;

  public InventoryResource(EventBus events) {
    this.events = events;
  }

  @GetMapping("/inventory/changes")
  public String changes(HttpServletRequest request) throws InterruptedException {
    Collector collector = new Collector(request);
    events.register(collector);
    try {
      TimeUnit.SECONDS.sleep(1);
      return collector.text();
    } finally {
      events.unregister(collector);
    }
  }
}
