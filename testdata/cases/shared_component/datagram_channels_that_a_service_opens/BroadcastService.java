package cases.shared_component.datagram_channels_that_a_service_opens;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.DatagramPacket;
import io.netty.channel.socket.nio.NioDatagramChannel;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;

/** Tells all who listen, by one channel, and listens itself, by another. */
public final class BroadcastService {

  private final InetSocketAddress group;
  private final EventLoopGroup loops = new NioEventLoopGroup(1);
  private Channel sending;
  private DatagramChannel listening;

  public BroadcastService(InetSocketAddress group) {
    this.group = group;
  }

  /** Opens both channels. */
  public CompletableFuture<Void> start() {
    return openSending().thenCompose(opened -> openListening());
  }

  private CompletableFuture<Void> openSending() {
    CompletableFuture<Void> opened = new CompletableFuture<>();
    Bootstrap bootstrap =
        new Bootstrap().group(loops).channel(NioDatagramChannel.class).handler(new Ignored());
    bootstrap
        .bind(0)
        .addListener(
            (ChannelFutureListener)
                future -> {
                  sending = future.channel();
                  opened.complete(null);
                });
    return opened;
  }

  private CompletableFuture<Void> openListening() {
    CompletableFuture<Void> opened = new CompletableFuture<>();
    Bootstrap bootstrap =
        new Bootstrap().group(loops).channel(NioDatagramChannel.class).handler(new Ignored());
    ChannelFuture bound = bootstrap.bind(group.getPort());
    bound.addListener(
        new ChannelFutureListener() {
          @Override
          public void operationComplete(ChannelFuture future) {
            listening = (DatagramChannel) future.channel();
            listening.joinGroup(group.getAddress());
            opened.complete(null);
          }
        });
    return opened;
  }

  /** Tells all who listen. */
  public void tell(ByteBuf text) {
    sending.writeAndFlush(new DatagramPacket(text, group));
  }

  /** Stops listening. */
  public void stop() {
    listening.leaveGroup(group.getAddress());
    loops.shutdownGracefully();
  }

  private static final class Ignored extends SimpleChannelInboundHandler<DatagramPacket> {

    @Override
    protected void channelRead0(ChannelHandlerContext context, DatagramPacket packet) {
      // Who listens here is told elsewhere.
    }
  }
}
