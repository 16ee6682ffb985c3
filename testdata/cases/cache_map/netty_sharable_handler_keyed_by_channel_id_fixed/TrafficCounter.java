package cases.cache_map.netty_sharable_handler_keyed_by_channel_id_fixed;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

@Sharable
public final class TrafficCounter extends ChannelInboundHandlerAdapter {

  private final Map<String, Long> bytesByChannel = new ConcurrentHashMap<>();

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof ByteBuf buffer) {
      String channel = context.channel().id().asLongText();
      bytesByChannel.merge(channel, (long) buffer.readableBytes(), Long::sum);
    }
    context.fireChannelRead(message);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    bytesByChannel.remove(context.channel().id().asLongText());
    context.fireChannelInactive();
  }

  long total() {
    return bytesByChannel.values().stream().mapToLong(Long::longValue).sum();
  }
}
