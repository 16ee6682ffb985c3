package cases.shared_component.one_handler_a_channel;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** A proxy's front: a handler for each channel, which keeps both ends until one of them closes. */
public class ProxyFrontend extends ChannelInboundHandlerAdapter {

  private final String host;
  private final int port;
  private Channel client;
  private Channel backend;

  public ProxyFrontend(String host, int port) {
    this.host = host;
    this.port = port;
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    client = ctx.channel();
    backend =
        new Bootstrap()
            .group(client.eventLoop())
            .channel(client.getClass())
            .handler(new ProxyBackend(client))
            .connect(host, port)
            .channel();
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) {
    backend.writeAndFlush(msg).addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    if (backend != null) {
      backend.close();
    }
  }

  private static final class ProxyBackend extends ChannelInboundHandlerAdapter {
    private final Channel client;

    ProxyBackend(Channel client) {
      this.client = client;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) {
      client.writeAndFlush(msg);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      client.close();
    }
  }
}
