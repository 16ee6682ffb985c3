package cases.scheduler.reactor_interval_subscribed_and_dropped_fixed;

import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

@Component
public class ToggleClient implements DisposableBean {

  private final ToggleServer server;
  private final Disposable refreshes;
  private volatile Set<String> enabled = Set.of();

  public ToggleClient(ToggleServer server) {
    this.server = server;
    this.refreshes =
        Flux.interval(Duration.ofSeconds(30)).subscribe(tick -> refresh());
  }

  private void refresh() {
    enabled = Set.copyOf(server.enabled());
  }

  public boolean isEnabled(String toggle) {
    return enabled.contains(toggle);
  }

  @Override
  public void destroy() {
    refreshes.dispose();
    enabled = Set.of();
  }

  public interface ToggleServer {
    Set<String> enabled();
  }
}
