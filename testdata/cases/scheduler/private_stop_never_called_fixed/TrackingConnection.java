package cases.scheduler.private_stop_never_called_fixed;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public final class TrackingConnection implements AutoCloseable {

  private static final byte[] PING = {0x09, 0x00};

  private final Socket socket;
  private final ScheduledExecutorService heartbeat;
  private volatile boolean lost;

  public TrackingConnection(String host, int port) throws IOException {
    this.socket = new Socket(host, port);
    this.heartbeat = Executors.newSingleThreadScheduledExecutor();
    heartbeat.scheduleAtFixedRate(this::ping, 15, 15, TimeUnit.SECONDS);
  }

  public synchronized void report(byte[] position) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(position);
    out.flush();
  }

  private void ping() {
    try {
      report(PING);
    } catch (IOException e) {
      lost = true;
    }
  }

  public boolean isLost() {
    return lost;
  }

  @Override
  public void close() throws IOException {
    try {
      socket.close();
    } finally {
      stopHeartbeat();
    }
  }

  private void stopHeartbeat() {
    heartbeat.shutdownNow();
  }
}
