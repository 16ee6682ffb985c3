package cases.async_task.back_to_the_channels_own_loop;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;

/** Echoes, but only after what is under way has been written. */
public final class EchoHandler extends ChannelInboundHandlerAdapter {

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest request) {
      echo(new Conversation(context, request), request);
    }
  }

  private static void echo(Conversation conversation, HttpRequest request) {
    conversation
        .thread()
        .execute(
            () -> {
              if (request.decoderResult().isSuccess()) {
                conversation.echo();
              }
            });
  }
}
