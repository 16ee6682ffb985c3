package cases.scheduler.obtained_from_shared_getter;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public final class DnsRefresh implements AutoCloseable {

  private final String host;
  private final ScheduledFuture<?> refresh;
  private volatile InetAddress address;

  public DnsRefresh(String host) {
    this.host = host;
    ScheduledExecutorService scheduler = BackgroundThreads.shared();
    this.refresh = scheduler.scheduleWithFixedDelay(this::resolve, 0, 60, TimeUnit.SECONDS);
  }

  private void resolve() {
    try {
      address = InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      // The last good answer is better than none.
    }
  }

  public InetAddress address() {
    return address;
  }

  @Override
  public void close() {
    refresh.cancel(false);
  }
}
