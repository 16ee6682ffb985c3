package cases.shared_component.other_implementation_than_the_one_made;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;

/** Gives each connection its handlers. */
public class Connections extends ChannelInitializer<Channel> {

  private final Timeouts timeouts = new OwnTimeouts();

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    timeouts.on(context);
  }

  @Override
  protected void initChannel(Channel channel) {
    timeouts.later(() -> channel.pipeline().fireUserEventTriggered("idle"));
  }
}
