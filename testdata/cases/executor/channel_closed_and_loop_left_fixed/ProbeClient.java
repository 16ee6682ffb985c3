package cases.executor.channel_closed_and_loop_left_fixed;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioSocketChannel;

public class ProbeClient implements AutoCloseable {

  private final EventLoopGroup group = new NioEventLoopGroup(1);
  private final Channel channel;

  public ProbeClient(String host, int port) throws InterruptedException {
    Bootstrap bootstrap =
        new Bootstrap()
            .group(group)
            .channel(NioSocketChannel.class)
            .handler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel made) {
                    made.config().setAutoRead(true);
                  }
                });
    channel = bootstrap.connect(host, port).sync().channel();
  }

  public void probe(String text) {
    channel.writeAndFlush(text);
  }

  @Override
  public void close() {
    channel.close();
    group.shutdownGracefully();
  }
}
