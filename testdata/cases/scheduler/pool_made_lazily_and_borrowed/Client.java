package cases.scheduler.pool_made_lazily_and_borrowed;

import java.util.concurrent.ScheduledExecutorService;

/** What all sessions share. */
public class Client {

  private final Pools pools = new Pools();

  public ScheduledExecutorService audioPool() {
    return pools.audio();
  }

  public Session open(String url) {
    return new Session(this, url);
  }

  public void close() {
    pools.close();
  }
}
