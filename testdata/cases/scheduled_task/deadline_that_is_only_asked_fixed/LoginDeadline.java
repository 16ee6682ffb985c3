package cases.scheduled_task.deadline_that_is_only_asked_fixed;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.Timeout;
import io.netty.util.Timer;
import java.util.concurrent.TimeUnit;

/** Closes connections of meters that do not say who they are. */
public class LoginDeadline extends ChannelInboundHandlerAdapter {

  private final Timer timer;
  private final int minutes;
  private Timeout deadline;
  private volatile boolean known;

  public LoginDeadline(Timer timer, int minutes) {
    this.timer = timer;
    this.minutes = minutes;
  }

  @Override
  public void channelActive(ChannelHandlerContext context) throws Exception {
    deadline = timer.newTimeout(it -> expire(context), minutes, TimeUnit.MINUTES);
    super.channelActive(context);
  }

  private void expire(ChannelHandlerContext context) {
    if (!known) {
      context.close();
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
    known = true;
    deadline.cancel();
    super.channelRead(context, message);
  }

  public boolean isWaiting() {
    return deadline != null && !deadline.isExpired() && !known;
  }
}
