package cases.static_field.channel_group_drops_closed_channels;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.math.BigDecimal;

/** Sends stock quotes to every open connection. */
public class TickerHandler extends ChannelInboundHandlerAdapter {

  private static final ChannelGroup SUBSCRIBERS =
      new DefaultChannelGroup("ticker", GlobalEventExecutor.INSTANCE);

  @Override
  public void channelActive(ChannelHandlerContext ctx) throws Exception {
    SUBSCRIBERS.add(ctx.channel());
    super.channelActive(ctx);
  }

  /** Called by the market data feed. */
  static void publish(String symbol, BigDecimal price) {
    SUBSCRIBERS.writeAndFlush(symbol + "=" + price.toPlainString() + "\n");
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    ctx.close();
  }
}
