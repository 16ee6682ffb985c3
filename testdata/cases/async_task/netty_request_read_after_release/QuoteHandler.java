package cases.async_task.netty_request_read_after_release;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;

/** Answers quotes; the superclass releases the request as soon as channelRead0 is back. */
public final class QuoteHandler extends SimpleChannelInboundHandler<FullHttpRequest> {

  private final ExecutorService workers;
  private final UnaryOperator<String> quotes;

  public QuoteHandler(ExecutorService workers, UnaryOperator<String> quotes) {
    this.workers = workers;
    this.quotes = quotes;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
    workers.execute(() -> answer(context, request)); // want: RequestCapturedByAsyncTask
  }

  private void answer(ChannelHandlerContext context, FullHttpRequest request) {
    String quote = quotes.apply(request.content().toString(StandardCharsets.UTF_8));
    FullHttpResponse response =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.OK,
            Unpooled.copiedBuffer(quote, StandardCharsets.UTF_8));
    context.writeAndFlush(response);
  }
}
