package cases.async_task.handed_to_a_foreign_pool_behind_wrapper;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpRequest;
import java.util.concurrent.Executor;

/** One client's conversation, and who works for it. */
final class Conversation {

  private final ChannelHandlerContext context;
  private final HttpRequest request;
  private final Executor workers;

  Conversation(ChannelHandlerContext context, HttpRequest request, Executor workers) {
    this.context = context;
    this.request = request;
    this.workers = workers;
  }

  Executor workers() {
    return workers;
  }

  void echo() {
    context.writeAndFlush(request.uri());
  }
}
