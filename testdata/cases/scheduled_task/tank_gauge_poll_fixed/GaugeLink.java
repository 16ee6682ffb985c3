package cases.scheduled_task.tank_gauge_poll_fixed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.springframework.scheduling.TaskScheduler;

/** The line to one gauge that has called in. */
final class GaugeLink {

  private static final byte[] POLL = {0x05, 0x0d};

  private final Socket socket;
  private volatile boolean muted;
  private volatile ScheduledFuture<?> polling;

  GaugeLink(Socket socket) {
    this.socket = socket;
  }

  void open(TaskScheduler clock) {
    polling = clock.scheduleWithFixedDelay(this::poll, Duration.ofSeconds(15));
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
    ScheduledFuture<?> task = polling;
    if (task != null) {
      task.cancel(false);
    }
    socket.close();
  }
}
