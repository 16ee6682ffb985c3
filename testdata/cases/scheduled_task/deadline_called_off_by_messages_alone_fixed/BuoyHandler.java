package cases.scheduled_task.deadline_called_off_by_messages_alone_fixed;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.ScheduledFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hangs up on buoys that never send their position. */
public class BuoyHandler extends SimpleChannelInboundHandler<String> {

  private static final Logger LOG = LoggerFactory.getLogger(BuoyHandler.class);

  private final Patience patience;
  private ScheduledFuture<?> hangUp;
  private ScheduledFuture<?> remind;

  public BuoyHandler(Patience patience) {
    this.patience = patience;
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    remind = patience.seconds(20, () -> context.writeAndFlush("where?"));
    hangUp = patience.hours(2, context::close);
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, String position) {
    LOG.debug("{} from {}", position, context.name());
    settle();
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    LOG.debug("{} is gone", context.name());
    settle();
  }

  private void settle() {
    hangUp.cancel(false);
    remind.cancel(false);
  }
}
