package cases.scheduler.reconnect_overwrites_running_scheduler_fixed;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public final class BrokerSession implements Closeable {

  private final Wire wire;
  private ScheduledExecutorService heartbeat;

  public BrokerSession(Wire wire) {
    this.wire = wire;
  }

  /** Called for the first connection and again whenever the broker has dropped the last one. */
  public synchronized void connect() throws IOException {
    wire.open();
    if (heartbeat != null) {
      heartbeat.shutdown();
    }
    heartbeat = Executors.newSingleThreadScheduledExecutor();
    heartbeat.scheduleAtFixedRate(this::beat, 10, 10, TimeUnit.SECONDS);
  }

  private void beat() {
    try {
      wire.send("PING");
    } catch (IOException lost) {
      reconnect();
    }
  }

  private void reconnect() {
    try {
      connect();
    } catch (IOException stillDown) {
      wire.failed(stillDown);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (heartbeat != null) {
      heartbeat.shutdownNow();
    }
    wire.close();
  }

  public interface Wire extends Closeable {
    void open() throws IOException;

    void send(String frame) throws IOException;

    void failed(IOException cause);
  }
}
