package cases.async_task.put_off_until_the_next_request_fixed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Builds the index anew when nobody has asked for it for a while. */
@RestController
public class IndexController {

  private final ScheduledExecutorService timers;
  private final Consumer<String> index;
  private ScheduledFuture<?> pending;

  public IndexController(ScheduledExecutorService timers, Consumer<String> index) {
    this.timers = timers;
    this.index = index;
  }

  @PostMapping("/index")
  public synchronized void rebuild(HttpServletRequest request) {
    if (pending != null) {
      pending.cancel(false);
    }
    String user = request.getRemoteUser();
    pending = timers.schedule(() -> index.accept(user), 5, TimeUnit.SECONDS);
  }
}
