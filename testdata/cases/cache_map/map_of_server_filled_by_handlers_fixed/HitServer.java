package cases.cache_map.map_of_server_filled_by_handlers_fixed;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts who asks for what; the handlers of its connections do the counting. */
public class HitServer implements AutoCloseable {

  private final EventLoopGroup group = new NioEventLoopGroup(1);
  private final Map<String, Integer> hits = new ConcurrentHashMap<>();

  public void listen(int port) {
    new ServerBootstrap()
        .group(group)
        .channel(NioServerSocketChannel.class)
        .childHandler(
            new ChannelInitializer<SocketChannel>() {
              @Override
              protected void initChannel(SocketChannel channel) {
                channel.pipeline().addLast(new HttpServerCodec(), new HttpObjectAggregator(4096));
                channel.pipeline().addLast(new HitHandler(hits));
              }
            })
        .bind(port);
  }

  public int hits(String uri) {
    return hits.getOrDefault(uri, 0);
  }

  @Override
  public void close() {
    group.shutdownGracefully();
  }
}
