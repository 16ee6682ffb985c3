package cases.scheduler.close_returns_before_the_stop_fixed;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Retries until the meter answers or the reader is closed. */
public final class MeterReader implements Closeable {

  private final InetSocketAddress meter;
  private final ScheduledExecutorService retries;
  private SocketChannel channel;

  public MeterReader(InetSocketAddress meter) {
    this.meter = meter;
    this.retries = Executors.newScheduledThreadPool(1);
    retries.scheduleWithFixedDelay(this::connect, 0, 5, TimeUnit.SECONDS);
  }

  private synchronized void connect() {
    if (channel == null) {
      try {
        channel = SocketChannel.open(meter);
      } catch (IOException e) {
        channel = null;
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    retries.shutdownNow();
    if (channel == null) {
      return;
    }
    channel.close();
  }
}
