package cases.pooled.decoder_passes_slices_on;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.util.List;

/** Cuts frames out of the stream: each goes to the next handler, which releases it. */
public class FrameDecoder extends ByteToMessageDecoder {

  /** A frame and what is in it. */
  public record Frame(int kind, ByteBuf content) {}

  @Override
  protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
    if (in.readableBytes() < 5) {
      return;
    }
    in.markReaderIndex();
    int kind = in.readByte();
    int length = in.readInt();
    if (in.readableBytes() < length) {
      in.resetReaderIndex();
      return;
    }
    ByteBuf content = in.readRetainedSlice(length);
    out.add(new Frame(kind, content));
  }
}
