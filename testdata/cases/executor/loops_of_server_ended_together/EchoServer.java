package cases.executor.loops_of_server_ended_together;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.util.List;

public class EchoServer {

  private final EventLoopGroup acceptors = new NioEventLoopGroup(1);
  private final EventLoopGroup workers = new NioEventLoopGroup();
  private Channel listening;

  public void start(int port) throws InterruptedException {
    listening =
        new ServerBootstrap()
            .group(acceptors, workers)
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
            .channel();
  }

  public void stop() {
    listening.close();
    for (EventLoopGroup group : List.of(acceptors, workers)) {
      group.shutdownGracefully();
    }
  }
}
