package cases.static_field.release_forgets_the_registry;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;

/** Registers whoever says its name. */
public class RegistrationHandler extends SimpleChannelInboundHandler<String> {

  @Override
  protected void channelRead0(ChannelHandlerContext context, String name) {
    Clients.register(name, context.channel());
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    Clients.release(context.channel());
  }
}
