package cases.pooled.frame_dropped_by_an_encoder_fixed;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.nio.charset.StandardCharsets;

/** Answers with the length and the text of what it was told. */
public class LengthPrefixer extends ChannelInboundHandlerAdapter {

  private static final int MOST = 4_096;

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) {
    String text = String.valueOf(msg);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST) {
      ctx.fireExceptionCaught(new IllegalArgumentException("too long"));
      return;
    }
    ByteBuf frame = ctx.alloc().buffer(bytes.length + 4);
    frame.writeInt(bytes.length);
    frame.writeBytes(bytes);
    ctx.writeAndFlush(frame);
  }
}
