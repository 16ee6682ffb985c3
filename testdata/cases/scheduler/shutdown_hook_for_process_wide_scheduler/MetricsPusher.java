package cases.scheduler.shutdown_hook_for_process_wide_scheduler;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

public final class MetricsPusher {

  private static final LongAdder REQUESTS = new LongAdder();
  private static final ScheduledExecutorService PUSHER =
      Executors.newSingleThreadScheduledExecutor();

  static {
    PUSHER.scheduleAtFixedRate(MetricsPusher::push, 10, 10, TimeUnit.SECONDS);
    Runtime.getRuntime().addShutdownHook(new Thread(MetricsPusher::stop, "metrics-flush"));
  }

  private MetricsPusher() {}

  public static void countRequest() {
    REQUESTS.increment();
  }

  private static void push() {
    byte[] line = ("requests:" + REQUESTS.sumThenReset() + "|c").getBytes(StandardCharsets.UTF_8);
    try (DatagramSocket socket = new DatagramSocket()) {
      InetAddress local = InetAddress.getLoopbackAddress();
      socket.send(new DatagramPacket(line, line.length, local, 8125));
    } catch (IOException e) {
      REQUESTS.increment();
    }
  }

  private static void stop() {
    PUSHER.shutdown();
    push();
  }
}
