package cases.scheduled_task.grace_given_by_a_method_of_its_own_fixed;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Lets a ferry wait for its papers, but not all day. */
public class FerryHandler extends ChannelInboundHandlerAdapter {

  private final ScheduledExecutorService timer;
  private ScheduledFuture<?> grace;

  public FerryHandler(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    grace = after(45, context::close);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    grace.cancel(false);
  }

  private ScheduledFuture<?> after(long minutes, Runnable then) {
    return timer.schedule(then, minutes, TimeUnit.MINUTES);
  }
}
