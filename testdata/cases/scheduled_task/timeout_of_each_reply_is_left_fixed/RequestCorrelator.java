package cases.scheduled_task.timeout_of_each_reply_is_left_fixed;

import io.netty.channel.Channel;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** One correlator for each connection; the timer is shared by all connections of the process. */
public class RequestCorrelator {

  private static final long TIMEOUT_MINUTES = 30;

  private final Channel channel;
  private final ScheduledExecutorService timer;
  private final AtomicLong ids = new AtomicLong();
  private final ConcurrentMap<Long, CompletableFuture<Object>> waiting = new ConcurrentHashMap<>();

  public RequestCorrelator(Channel channel, ScheduledExecutorService timer) {
    this.channel = channel;
    this.timer = timer;
    channel.closeFuture().addListener(f -> failAll());
  }

  public CompletableFuture<Object> ask(Object request) {
    long id = ids.incrementAndGet();
    CompletableFuture<Object> reply = new CompletableFuture<>();
    waiting.put(id, reply);
    ScheduledFuture<?> timeout = timer.schedule(() -> timeout(id, reply), TIMEOUT_MINUTES, TimeUnit.MINUTES);
    reply.whenComplete(
        (r, e) -> {
          waiting.remove(id);
          timeout.cancel(false);
        });
    channel
        .writeAndFlush(request)
        .addListener(
            f -> {
              if (!f.isSuccess()) {
                reply.completeExceptionally(f.cause());
              }
            });
    return reply;
  }

  public void replied(long id, Object answer) {
    CompletableFuture<Object> reply = waiting.get(id);
    if (reply != null) {
      reply.complete(answer);
    }
  }

  private void timeout(long id, CompletableFuture<Object> reply) {
    reply.completeExceptionally(new TimeoutException("no reply to " + id + " on " + channel));
  }

  private void failAll() {
    for (CompletableFuture<Object> f : waiting.values()) {
      f.completeExceptionally(new ClosedChannelException());
    }
  }
}
