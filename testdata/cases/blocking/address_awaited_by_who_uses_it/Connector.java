package cases.blocking.address_awaited_by_who_uses_it;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.proxy.Socks5ProxyHandler;
import io.netty.resolver.NameResolver;
import io.netty.util.concurrent.Future;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Connects through a proxy whose address is looked up. */
public class Connector {
  private final NameResolver<InetAddress> names;

  public Connector(NameResolver<InetAddress> names) {
    this.names = names;
  }

  /** Has connections made through the proxy. */
  public void prepare(Bootstrap bootstrap, String proxy, int port) {
    Future<InetAddress> address = names.resolve(proxy);
    bootstrap.handler(
        new ChannelInitializer<Channel>() {
          @Override
          protected void initChannel(Channel channel) throws Exception {
            // want: BlockingCallWithoutTimeout
            InetSocketAddress there = new InetSocketAddress(address.get(), port);
            channel.pipeline().addFirst(new Socks5ProxyHandler(there));
          }
        });
  }
}
