package cases.scheduler.plain_task_keeps_the_scheduler_going;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Consumer;

public class PushReceiver implements Runnable {

  private final DatagramSocket socket;
  private final Consumer<byte[]> listener;
  private final ScheduledExecutorService executor;

  public PushReceiver(Consumer<byte[]> listener) throws IOException {
    this.listener = listener;
    this.socket = new DatagramSocket();
    this.executor = new ScheduledThreadPoolExecutor(1); // want: SchedulerNeverStopped
    this.executor.execute(this);
  }

  @Override
  public void run() {
    while (!socket.isClosed()) {
      DatagramPacket packet = new DatagramPacket(new byte[1024], 1024);
      try {
        socket.receive(packet);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      listener.accept(packet.getData());
    }
  }
}
