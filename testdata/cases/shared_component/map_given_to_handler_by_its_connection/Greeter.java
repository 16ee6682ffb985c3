package cases.shared_component.map_given_to_handler_by_its_connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.Map;

/** Notes who greeted. */
public class Greeter extends ChannelInboundHandlerAdapter {

  private final Map<String, Channel> peers;

  Greeter(Map<String, Channel> peers) {
    this.peers = peers;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    peers.put(message.toString(), context.channel());
    context.fireChannelRead(message);
  }
}
