package cases.shared_component.one_state_for_each_transport;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** Knows which client each channel belongs to. */
@Sharable
public class ClientHandler extends ChannelInboundHandlerAdapter {

  private final ClientBox box = new ClientBox();

  @Override
  public void channelActive(ChannelHandlerContext context) {
    Client client = box.get(context.channel());
    if (client == null) {
      client = new Client(box);
    }
    client.bind(context.channel(), Transport.POLLING);
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    Client client = box.get(context.channel());
    if (client != null) {
      client.bind(context.channel(), Transport.SOCKET);
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    box.remove(context.channel());
  }
}
