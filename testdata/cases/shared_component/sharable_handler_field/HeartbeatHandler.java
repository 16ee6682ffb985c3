package cases.shared_component.sharable_handler_field;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.atomic.AtomicLong;

/** Answers pings; one instance sits in the pipelines of all connections. */
@Sharable
public final class HeartbeatHandler extends ChannelInboundHandlerAdapter {

  private final AtomicLong beats = new AtomicLong();

  private ChannelHandlerContext context;

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    context = ctx; // want: RequestStoredInSharedComponent "ChannelHandlerContext"
    ctx.fireChannelActive();
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    if ("PING".equals(message)) {
      beats.incrementAndGet();
      pong();
    } else {
      ctx.fireChannelRead(message);
    }
  }

  private void pong() {
    context.writeAndFlush("PONG");
  }
}
