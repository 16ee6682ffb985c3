package cases.listener.close_future_of_its_own_channel;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class Connections extends ChannelInboundHandlerAdapter {
  private static final Set<String> OPEN = ConcurrentHashMap.newKeySet();

  @Override
  public void channelActive(ChannelHandlerContext context) {
    Channel channel = context.channel();
    String id = channel.id().asLongText();
    OPEN.add(id);
    channel.closeFuture().addListener(future -> OPEN.remove(id));
    ChannelFuture greeted = context.writeAndFlush("hello");
    greeted.addListener(future -> greet(channel, future.isSuccess()));
  }

  private void greet(Channel channel, boolean reached) {
    if (!reached) {
      channel.close();
    }
  }
}
