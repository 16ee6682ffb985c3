package cases.async_task.back_to_the_channels_own_loop;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpRequest;
import java.util.concurrent.Executor;

/** One client's conversation, and the thread it takes place on. */
final class Conversation {

  private final ChannelHandlerContext context;
  private final HttpRequest request;

  Conversation(ChannelHandlerContext context, HttpRequest request) {
    this.context = context;
    this.request = request;
  }

  /** The thread that serves this client. */
  Executor thread() {
    return context.executor();
  }

  void echo() {
    context.writeAndFlush(request.uri());
  }
}
