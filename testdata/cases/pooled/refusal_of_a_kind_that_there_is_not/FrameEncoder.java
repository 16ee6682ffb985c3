package cases.pooled.refusal_of_a_kind_that_there_is_not;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;

/** Answers each message with frames of its kind. */
public class FrameEncoder extends ChannelInboundHandlerAdapter {

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    try {
      Frame frame = (Frame) message;
      ByteBuf data = ctx.alloc().buffer(frame.text().length());
      data.writeBytes(frame.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      switch (frame.kind()) {
        case TEXT:
          ctx.write(data);
          break;
        case LAST:
          ctx.writeAndFlush(data);
          break;
        case KEEPALIVE:
          data.release();
          ctx.flush();
          break;
        default:
          throw new IllegalStateException("no frame of kind " + frame.kind());
      }
    } finally {
      ReferenceCountUtil.release(message);
    }
  }

  /** What is sent. */
  public enum Kind {
    TEXT,
    LAST,
    KEEPALIVE
  }

  /** A message. */
  public record Frame(Kind kind, String text) {}
}
