package cases.shared_component.channels_with_an_answer_under_way;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Answers with prices, and knows the channels that are being written to. */
@Sharable
public class PriceHandler extends SimpleChannelInboundHandler<String> {

  private final Set<Channel> busy = ConcurrentHashMap.newKeySet();

  @Override
  protected void channelRead0(ChannelHandlerContext context, String article) {
    Channel channel = context.channel();
    busy.add(channel);
    channel.writeAndFlush(article + " 12.50").addListener(written -> busy.remove(channel));
  }

  public int busy() {
    return busy.size();
  }
}
