package cases.pooled.buffer_dropped_for_an_empty_message;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import java.nio.charset.StandardCharsets;

/** Puts the length in front of texts. */
public class FrameEncoder extends ChannelOutboundHandlerAdapter {

  @Override
  public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) {
    ByteBuf frame = ctx.alloc().buffer(); // want: PooledObjectNotReturned
    byte[] text = msg.toString().getBytes(StandardCharsets.UTF_8);
    if (text.length == 0) {
      promise.setSuccess();
      return;
    }
    frame.writeInt(text.length);
    frame.writeBytes(text);
    ctx.write(frame, promise);
  }
}
