package cases.shared_component.requests_drained_by_schedule;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counts clicks, in batches. */
@RestController
public class ClickController {

  private final Queue<HttpServletRequest> clicks = new ArrayBlockingQueue<>(10_000);
  private final ClickStore store;

  public ClickController(ClickStore store) {
    this.store = store;
  }

  @PostMapping("/clicks")
  public void click(HttpServletRequest request) {
    clicks.add(request); // want: RequestStoredInSharedComponent
  }

  @Scheduled(fixedDelay = 5_000)
  public void flush() {
    HttpServletRequest click = clicks.poll();
    while (click != null) {
      store.save(click.getHeader("Referer"), click.getRemoteAddr());
      click = clicks.poll();
    }
  }
}
