package cases.pooled.answer_owns_its_buffer;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;

/** What is written is released by Netty. */
public class JsonHandler extends SimpleChannelInboundHandler<FullHttpRequest> {

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
    ByteBuf body = ctx.alloc().buffer();
    boolean sent = false;
    try {
      ByteBufUtil.writeUtf8(body, "{\"uri\":\"" + request.uri() + "\"}");
      ctx.writeAndFlush(answer(body));
      sent = true;
    } finally {
      if (!sent) {
        ReferenceCountUtil.release(body);
      }
    }
  }

  private static FullHttpResponse answer(ByteBuf body) {
    return new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, body);
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    ByteBuf text = Unpooled.copiedBuffer(cause.toString(), StandardCharsets.UTF_8);
    ctx.writeAndFlush(answer(text));
  }
}
