package cases.shared_component.handler_made_per_channel;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** The client's half of a proxied connection; the pipeline gets one of its own. */
public final class ProxyFrontend extends ChannelInboundHandlerAdapter {

  private final Channel backend;

  private ChannelHandlerContext client;

  ProxyFrontend(Channel backend) {
    this.backend = backend;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext ctx) {
    client = ctx;
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    backend.writeAndFlush(message);
  }

  void answer(Object message) {
    client.writeAndFlush(message);
  }
}
