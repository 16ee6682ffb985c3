package cases.shared_component.requests_drained_by_schedule_fixed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counts clicks, in batches. */
@RestController
public class ClickController {

  private final Queue<Click> clicks = new ArrayBlockingQueue<>(10_000);
  private final ClickStore store;

  public ClickController(ClickStore store) {
    this.store = store;
  }

  /** A click, copied from its request. */
  record Click(String page, String client) {}

  @PostMapping("/clicks")
  public void click(HttpServletRequest request) {
    clicks.add(new Click(request.getHeader("Referer"), request.getRemoteAddr()));
  }

  @Scheduled(fixedDelay = 5_000)
  public void flush() {
    Click click = clicks.poll();
    while (click != null) {
      store.save(click.page(), click.client());
      click = clicks.poll();
    }
  }
}
