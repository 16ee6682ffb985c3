package cases.executor.loop_lives_as_long_as_the_call;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;

public class OneShotServer {

  public void serve(int port) throws InterruptedException {
    EventLoopGroup group = new NioEventLoopGroup(2);
    try {
      new ServerBootstrap()
          .group(group)
          .channel(NioServerSocketChannel.class)
          .childHandler(
              new ChannelInitializer<Channel>() {
                @Override
                protected void initChannel(Channel client) {
                  client.config().setAutoRead(true);
                }
              })
          .bind(port)
          .sync()
          .channel()
          .closeFuture()
          .sync();
    } finally {
      group.shutdownGracefully();
    }
  }
}
