package cases.scheduler.schedulers_in_map_removed_but_not_stopped;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@Component
public class TenantPollers {

  private final Map<String, ScheduledExecutorService> pollers = new ConcurrentHashMap<>();

  public void start(String tenant, Runnable poll) {
    ScheduledExecutorService poller = Executors.newSingleThreadScheduledExecutor(); // want: SchedulerNeverStopped
    poller.scheduleWithFixedDelay(poll, 0, 1, TimeUnit.MINUTES);
    pollers.put(tenant, poller);
  }

  public void stop(String tenant) {
    pollers.remove(tenant);
  }

  @RestController
  public static class TenantController {

    private final TenantPollers pollers;
    private final OrderImport orders;

    public TenantController(TenantPollers pollers, OrderImport orders) {
      this.pollers = pollers;
      this.orders = orders;
    }

    @PostMapping("/tenants/{tenant}/import")
    public void enable(@PathVariable String tenant) {
      pollers.start(tenant, () -> orders.run(tenant));
    }

    @DeleteMapping("/tenants/{tenant}/import")
    public void disable(@PathVariable String tenant) {
      pollers.stop(tenant);
    }
  }

  public interface OrderImport {
    void run(String tenant);
  }
}
