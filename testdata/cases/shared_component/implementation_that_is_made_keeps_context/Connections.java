package cases.shared_component.implementation_that_is_made_keeps_context;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;

/** Gives each connection its handlers. */
public class Connections extends ChannelInitializer<Channel> {

  private final Timeouts timeouts = new BorrowedTimeouts();

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    timeouts.on(context);
  }

  @Override
  protected void initChannel(Channel channel) {
    timeouts.later(() -> channel.pipeline().fireUserEventTriggered("idle"));
  }
}
