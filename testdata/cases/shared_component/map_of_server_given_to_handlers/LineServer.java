package cases.shared_component.map_of_server_given_to_handlers;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Serves lines; each connection gets a handler of its own, and all handlers one map. */
public class LineServer {

  private final Map<String, Channel> clients = new ConcurrentHashMap<>();
  private EventLoopGroup group;
  private Channel listening;

  public void start(int port) {
    group = new NioEventLoopGroup(2);
    listening =
        new ServerBootstrap()
            .group(group)
            .channel(NioServerSocketChannel.class)
            .childHandler(
                new ChannelInitializer<SocketChannel>() {
                  @Override
                  protected void initChannel(SocketChannel channel) {
                    channel.pipeline().addLast("lines", new LineHandler(clients));
                  }
                })
            .bind(port)
            .syncUninterruptibly()
            .channel();
  }

  public void stop() {
    listening.close();
    group.shutdownGracefully();
  }

  public Collection<Channel> clients() {
    return new ArrayList<>(clients.values());
  }
}
