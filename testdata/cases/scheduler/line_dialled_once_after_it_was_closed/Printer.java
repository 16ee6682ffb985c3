package cases.scheduler.line_dialled_once_after_it_was_closed;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Connects anew in one way only: after it has closed. */
public class Printer implements Closeable {

  private final InetAddress host;
  private Socket socket;
  private ScheduledExecutorService watch;

  public Printer(InetAddress host) {
    this.host = host;
  }

  public synchronized void login(String user) throws IOException {
    dial();
    socket.getOutputStream().write(user.getBytes());
  }

  public synchronized void reset(String user) throws IOException {
    close();
    login(user);
  }

  private void dial() throws IOException {
    if (socket != null) {
      socket.close();
    }
    socket = new Socket(host, 9100);
    socket.setSoTimeout(10_000);
    watch = Executors.newSingleThreadScheduledExecutor();
    watch.scheduleWithFixedDelay(this::look, 5, 5, TimeUnit.SECONDS);
  }

  private void look() {
    if (!socket.isConnected()) {
      System.err.println("no printer");
    }
  }

  @Override
  public synchronized void close() throws IOException {
    watch.shutdownNow();
    socket.close();
  }
}
