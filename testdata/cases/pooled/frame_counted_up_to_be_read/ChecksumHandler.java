package cases.pooled.frame_counted_up_to_be_read;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.zip.CRC32;

public class ChecksumHandler extends SimpleChannelInboundHandler<ByteBuf> {

  private static final int TRAILER = 8;

  public static final class Corrupt extends RuntimeException {
    Corrupt(long expected, long actual) {
      super("checksum " + Long.toHexString(actual) + ", expected " + Long.toHexString(expected));
    }
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, ByteBuf frame) {
    if (frame.readableBytes() <= TRAILER) {
      return;
    }
    ByteBuf body = frame.retain().readSlice(frame.readableBytes() - TRAILER); // want: PooledObjectNotReturned
    long expected = frame.readLong();
    long actual = checksum(body);
    if (actual != expected) {
      throw new Corrupt(expected, actual);
    }
    ctx.fireUserEventTriggered(actual);
  }

  private static long checksum(ByteBuf body) {
    CRC32 crc = new CRC32();
    crc.update(body.nioBuffer());
    return crc.getValue();
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireChannelInactive();
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    ctx.close();
  }
}
