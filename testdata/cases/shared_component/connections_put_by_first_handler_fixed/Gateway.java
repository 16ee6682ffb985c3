package cases.shared_component.connections_put_by_first_handler_fixed;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Listens on one port for two protocols. */
public class Gateway {
  private final Map<String, Peer> peers = new ConcurrentHashMap<>();
  private EventLoopGroup boss;
  private EventLoopGroup workers;

  public void open(int port) {
    boss = new NioEventLoopGroup(1);
    workers = new NioEventLoopGroup();
    new ServerBootstrap()
        .group(boss, workers)
        .channel(NioServerSocketChannel.class)
        .childHandler(
            new ChannelInitializer<SocketChannel>() {
              @Override
              protected void initChannel(SocketChannel channel) {
                channel.pipeline().addLast("first", new FirstBytes(Gateway.this.peers, true));
              }
            })
        .bind(port)
        .syncUninterruptibly();
  }

  public Collection<Peer> peers() {
    return new ArrayList<>(peers.values());
  }

  public void close() {
    boss.shutdownGracefully();
    workers.shutdownGracefully();
  }
}
