package cases.scheduled_task.tank_gauge_poll_ends_by_throwing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The line to one gauge that has called in; the poll that fails on a closed one was the last. */
final class GaugeLink {

  private static final byte[] POLL = {0x05, 0x0d};

  private final Socket socket;
  private volatile boolean muted;

  GaugeLink(Socket socket) {
    this.socket = socket;
  }

  void open(ScheduledExecutorService clock) {
    clock.scheduleWithFixedDelay(this::poll, 15, 15, TimeUnit.SECONDS);
  }

  void mute(boolean value) {
    muted = value;
  }

  private void poll() {
    if (muted) {
      return;
    }
    try {
      OutputStream out = socket.getOutputStream();
      out.write(POLL);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("poll of " + socket.getRemoteSocketAddress(), e);
    }
  }

  void close() throws IOException {
    muted = true;
    socket.close();
  }
}
