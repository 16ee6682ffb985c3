package cases.scheduler.handed_to_owner_that_closes_it;

import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

public final class ClusterNode implements AutoCloseable {

  private final URI seed;
  private HeartbeatMonitor monitor;

  public ClusterNode(URI seed) {
    this.seed = seed;
  }

  public synchronized void join(Gossip gossip) {
    if (monitor != null) {
      return;
    }
    ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();
    monitor = new HeartbeatMonitor(beats, () -> gossip.beat(seed));
  }

  @Override
  public synchronized void close() {
    if (monitor != null) {
      monitor.close();
    }
  }

  public interface Gossip {
    void beat(URI seed);
  }
}
