package cases.scheduler.stopped_by_nested_class;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public final class ReplicationLink {

  private final Replica replica;
  private final ScheduledExecutorService pulls = Executors.newSingleThreadScheduledExecutor();

  private ReplicationLink(Replica replica) {
    this.replica = replica;
  }

  public static Handle open(Replica replica) {
    ReplicationLink link = new ReplicationLink(replica);
    link.pulls.scheduleWithFixedDelay(link::pull, 0, 3, TimeUnit.SECONDS);
    return link.new Handle();
  }

  private void pull() {
    replica.apply(replica.position());
  }

  public final class Handle implements AutoCloseable {

    public long position() {
      return replica.position();
    }

    @Override
    public void close() throws InterruptedException {
      pulls.shutdown();
      if (!pulls.awaitTermination(3, TimeUnit.SECONDS)) {
        pulls.shutdownNow();
      }
    }
  }

  public interface Replica {
    long position();

    void apply(long from);
  }
}
