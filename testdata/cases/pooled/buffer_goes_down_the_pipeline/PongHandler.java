package cases.pooled.buffer_goes_down_the_pipeline;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;

/** Answers, and hands buffers on in each way there is. */
public class PongHandler extends ChannelInboundHandlerAdapter {

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) {
    ByteBuf head = ctx.alloc().buffer(8).writeInt(1).writeInt(2);
    ByteBuf body = ctx.alloc().directBuffer();
    body.writeBytes(new byte[] {1, 2, 3});
    ctx.write(Unpooled.wrappedBuffer(head, body));
    ByteBuf page = ctx.alloc().heapBuffer();
    ctx.writeAndFlush(
        new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, page));
  }

  void decode(ChannelHandlerContext ctx, List<Object> out) {
    ByteBuf frame = ctx.alloc().buffer();
    frame.writeByte(7);
    out.add(frame);
  }
}
