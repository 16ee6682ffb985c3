package cases.pooled.frame_counted_up_and_sent_on;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.util.ReferenceCountUtil;

public class RelayHandler extends SimpleChannelInboundHandler<ByteBuf> {

  private final Channel upstream;

  public RelayHandler(Channel upstream) {
    this.upstream = upstream;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, ByteBuf frame) {
    if (!upstream.isActive()) {
      ctx.close();
      return;
    }
    upstream.writeAndFlush(frame.retain()).addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    upstream.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
  }

  public static final class Mirror extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      if (message instanceof ByteBuf frame) {
        ByteBuf copy = frame.retainedDuplicate();
        try {
          ctx.fireUserEventTriggered(copy.readableBytes());
        } finally {
          ReferenceCountUtil.release(copy);
        }
      }
      ctx.fireChannelRead(message);
    }
  }
}
