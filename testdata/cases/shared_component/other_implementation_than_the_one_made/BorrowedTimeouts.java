package cases.shared_component.other_implementation_than_the_one_made;

import io.netty.channel.ChannelHandlerContext;
import java.util.concurrent.TimeUnit;

/** Runs things on the thread of whoever came last. */
final class BorrowedTimeouts implements Timeouts {

  private volatile ChannelHandlerContext context;

  @Override
  public void on(ChannelHandlerContext context) {
    this.context = context;
  }

  @Override
  public void later(Runnable action) {
    context.executor().schedule(action, 1, TimeUnit.SECONDS);
  }
}
