package cases.scheduler.hashed_wheel_timer_per_client;

import io.netty.channel.Channel;
import io.netty.util.HashedWheelTimer;
import io.netty.util.Timeout;
import io.netty.util.Timer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

public final class GatewayClient implements AutoCloseable {

  private final Channel channel;
  private final Timer timeouts;
  private final AtomicLong ids = new AtomicLong();
  private final Map<Long, CompletableFuture<String>> pending = new ConcurrentHashMap<>();

  public GatewayClient(Channel channel) {
    this.channel = channel;
    this.timeouts = new HashedWheelTimer(100, TimeUnit.MILLISECONDS); // want: SchedulerNeverStopped
  }

  public CompletableFuture<String> call(String command) {
    long id = ids.incrementAndGet();
    CompletableFuture<String> answer = new CompletableFuture<>();
    Timeout timeout =
        timeouts.newTimeout(
            t -> answer.completeExceptionally(new TimeoutException(command)), 5, TimeUnit.SECONDS);
    pending.put(id, answer);
    answer.whenComplete(
        (line, error) -> {
          pending.remove(id);
          timeout.cancel();
        });
    channel.writeAndFlush(id + " " + command + "\n");
    return answer;
  }

  void answered(long id, String line) {
    CompletableFuture<String> answer = pending.get(id);
    if (answer != null) {
      answer.complete(line);
    }
  }

  @Override
  public void close() {
    channel.close();
  }
}
