package cases.lock.released_by_the_last_callback;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.util.concurrent.Semaphore;

/** Answers no more than fifty at once; a permit comes back when its answer is out, or failed. */
@Sharable
public class ThrottledHandler extends SimpleChannelInboundHandler<FullHttpRequest> {

  private final Semaphore permits = new Semaphore(50);

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
    if (!permits.tryAcquire()) {
      ctx.writeAndFlush(answer(HttpResponseStatus.TOO_MANY_REQUESTS))
          .addListener(ChannelFutureListener.CLOSE);
      return;
    }
    ctx.writeAndFlush(answer(HttpResponseStatus.OK)).addListener(done -> permits.release());
  }

  private static DefaultFullHttpResponse answer(HttpResponseStatus status) {
    return new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status);
  }
}
