package cases.shared_component.sharable_handler_made_for_each_connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.HttpRequest;

/** The way to one client. */
public final class Downstream extends SimpleChannelInboundHandler<HttpRequest> {

  private Upstream server;
  private ChannelHandlerContext context;

  @Override
  protected void channelRead0(ChannelHandlerContext context, HttpRequest request) {
    this.context = context;
    if (server == null) {
      server = Upstream.to(this);
    }
    server.send(request);
  }

  void answer(String uri, ByteBuf message) {
    if (!uri.isEmpty()) {
      context.writeAndFlush(message.retain());
    }
  }
}
