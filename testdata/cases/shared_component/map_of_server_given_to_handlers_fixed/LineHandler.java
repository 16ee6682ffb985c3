package cases.shared_component.map_of_server_given_to_handlers_fixed;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.Map;

/** Says who came. */
public class LineHandler extends ChannelInboundHandlerAdapter {

  private final Map<String, Channel> clients;

  LineHandler(Map<String, Channel> clients) {
    this.clients = clients;
  }

  @Override
  public void channelActive(ChannelHandlerContext context) throws Exception {
    super.channelActive(context);
    clients.put(context.channel().id().asLongText(), context.channel());
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) throws Exception {
    clients.remove(context.channel().id().asLongText());
    super.channelInactive(context);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object line) {
    context.writeAndFlush(line);
  }
}
