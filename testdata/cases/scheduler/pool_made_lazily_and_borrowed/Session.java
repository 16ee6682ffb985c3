package cases.scheduler.pool_made_lazily_and_borrowed;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Keeps a connection alive on a pool that is the client's. */
public class Session {

  private final ScheduledExecutorService pool;
  private final Future<?> beat;

  Session(Client client, String url) {
    pool = client.audioPool();
    beat = pool.scheduleAtFixedRate(() -> ping(url), 5, 5, TimeUnit.SECONDS);
  }

  public void close() {
    beat.cancel(false);
    client(pool);
  }

  private static void client(ScheduledExecutorService pool) {
    pool.execute(() -> System.getLogger("session").log(System.Logger.Level.INFO, "closed"));
  }

  private static void ping(String url) {
    System.getLogger("session").log(System.Logger.Level.DEBUG, url);
  }
}
