package cases.shared_component.other_implementation_than_the_one_made;

import io.netty.channel.ChannelHandlerContext;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs things on a thread of its own. */
final class OwnTimeouts implements Timeouts, AutoCloseable {

  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

  @Override
  public void on(ChannelHandlerContext context) {
    context.fireUserEventTriggered("timeouts");
  }

  @Override
  public void later(Runnable action) {
    thread.schedule(action, 1, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
