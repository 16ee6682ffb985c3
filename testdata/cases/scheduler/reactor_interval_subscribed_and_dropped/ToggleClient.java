package cases.scheduler.reactor_interval_subscribed_and_dropped;

import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

@Component
public class ToggleClient implements DisposableBean {

  private final ToggleServer server;
  private volatile Set<String> enabled = Set.of();

  public ToggleClient(ToggleServer server) {
    this.server = server;
    Flux.interval(Duration.ofSeconds(30)).subscribe(tick -> refresh()); // want: SchedulerNeverStopped
  }

  private void refresh() {
    enabled = Set.copyOf(server.enabled());
  }

  public boolean isEnabled(String toggle) {
    return enabled.contains(toggle);
  }

  @Override
  public void destroy() {
    enabled = Set.of();
  }

  public interface ToggleServer {
    Set<String> enabled();
  }
}
