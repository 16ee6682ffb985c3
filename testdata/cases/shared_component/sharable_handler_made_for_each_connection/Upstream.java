package cases.shared_component.sharable_handler_made_for_each_connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.HttpRequest;

/** The way to one server for one client; sharable, because it goes into its pipeline again. */
@Sharable
public final class Upstream extends SimpleChannelInboundHandler<ByteBuf> {

  private final Downstream client;
  private HttpRequest current;

  private Upstream(Downstream client) {
    this.client = client;
  }

  static Upstream to(Downstream client) {
    return new Upstream(client);
  }

  void send(HttpRequest request) {
    this.current = request;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, ByteBuf message) {
    client.answer(current.uri(), message);
  }
}
