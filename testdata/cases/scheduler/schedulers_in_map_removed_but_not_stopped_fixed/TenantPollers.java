package cases.scheduler.schedulers_in_map_removed_but_not_stopped_fixed;

import jakarta.annotation.PreDestroy;
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
    ScheduledExecutorService poller = Executors.newSingleThreadScheduledExecutor();
    poller.scheduleWithFixedDelay(poll, 0, 1, TimeUnit.MINUTES);
    ScheduledExecutorService previous = pollers.put(tenant, poller);
    if (previous != null) {
      previous.shutdown();
    }
  }

  public void stop(String tenant) {
    ScheduledExecutorService poller = pollers.remove(tenant);
    if (poller != null) {
      poller.shutdown();
    }
  }

  @PreDestroy
  void stopAll() {
    pollers.values().forEach(ScheduledExecutorService::shutdown);
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
