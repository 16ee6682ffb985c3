package cases.lost_context.root_for_what_no_request_asked_for;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Says every minute that this node lives; nothing of a request is in that. */
@Component
public class Heartbeat implements SmartLifecycle {

  /** Who hears it. */
  public interface Cluster {
    void alive();
  }

  private final Cluster cluster;
  private ScheduledExecutorService timer;

  public Heartbeat(Cluster cluster) {
    this.cluster = cluster;
  }

  @Override
  public void start() {
    timer = Executors.newSingleThreadScheduledExecutor();
    timer.scheduleAtFixedRate(this::beat, 0, 1, TimeUnit.MINUTES);
  }

  private void beat() {
    try (Scope scope = Context.root().makeCurrent()) {
      cluster.alive();
    }
  }

  @Override
  public void stop() {
    timer.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return timer != null && !timer.isShutdown();
  }
}
