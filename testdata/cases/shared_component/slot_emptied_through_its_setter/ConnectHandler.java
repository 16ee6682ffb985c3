package cases.shared_component.slot_emptied_through_its_setter;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** Says who is connected, and that nobody is when the connection has ended. */
public class ConnectHandler extends ChannelInboundHandlerAdapter {

  @Override
  public void channelActive(ChannelHandlerContext context) throws Exception {
    Client.instance().setChannel(context.channel());
    super.channelActive(context);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) throws Exception {
    Client.instance().setChannel(null);
    super.channelInactive(context);
  }
}
