package cases.shared_component.sharable_handler_field_fixed;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.atomic.AtomicLong;

/** Answers pings; one instance sits in the pipelines of all connections. */
@Sharable
public final class HeartbeatHandler extends ChannelInboundHandlerAdapter {

  private final AtomicLong beats = new AtomicLong();

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    if ("PING".equals(message)) {
      beats.incrementAndGet();
      pong(ctx);
    } else {
      ctx.fireChannelRead(message);
    }
  }

  private static void pong(ChannelHandlerContext ctx) {
    ctx.writeAndFlush("PONG");
  }
}
