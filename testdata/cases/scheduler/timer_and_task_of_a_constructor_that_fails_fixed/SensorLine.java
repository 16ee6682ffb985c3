package cases.scheduler.timer_and_task_of_a_constructor_that_fails_fixed;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;

/** The line to a sensor; whoever cannot reach it makes another one in a while. */
public final class SensorLine implements AutoCloseable {

  private final AtomicLong beats = new AtomicLong();
  private final byte[] window = new byte[1 << 20];
  private final Timer timer = new Timer("sensor", true);
  private final TimerTask watchdog;
  private final Socket socket;

  public SensorLine(InetSocketAddress sensor) throws IOException {
    socket = connect(sensor);
    watchdog = new Watchdog();
    timer.scheduleAtFixedRate(watchdog, 1_000, 1_000);
  }

  private static Socket connect(InetSocketAddress sensor) throws IOException {
    Socket made = new Socket();
    try {
      made.connect(sensor, 2_000);
      made.setSoTimeout(2_000);
      return made;
    } catch (IOException e) {
      made.close();
      throw e;
    }
  }

  public int read() throws IOException {
    beats.incrementAndGet();
    return new DataInputStream(socket.getInputStream()).read(window);
  }

  private final class Watchdog extends TimerTask {
    private long last = -1;

    @Override
    public void run() {
      long now = beats.get();
      if (now == last) {
        System.err.println("silent");
      }
      last = now;
    }
  }

  @Override
  public void close() throws IOException {
    watchdog.cancel();
    timer.cancel();
    socket.close();
  }
}
