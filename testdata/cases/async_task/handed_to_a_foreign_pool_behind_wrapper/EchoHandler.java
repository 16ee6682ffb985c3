package cases.async_task.handed_to_a_foreign_pool_behind_wrapper;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import org.slf4j.LoggerFactory;

/** Echoes, and logs bodies elsewhere. */
public final class EchoHandler extends SimpleChannelInboundHandler<FullHttpRequest> {

  private final Executor loggers;

  public EchoHandler(Executor loggers) {
    this.loggers = loggers;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, FullHttpRequest message) {
    echo(new Conversation(context, message, loggers), message);
  }

  private static void echo(Conversation conversation, FullHttpRequest request) {
    conversation.echo();
    conversation.workers().execute(() -> log(request)); // want: RequestCapturedByAsyncTask
  }

  private static void log(FullHttpRequest request) {
    LoggerFactory.getLogger(EchoHandler.class)
        .info("{}", request.content().toString(StandardCharsets.UTF_8));
  }
}
