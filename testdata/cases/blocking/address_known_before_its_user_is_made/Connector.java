package cases.blocking.address_known_before_its_user_is_made;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.proxy.Socks5ProxyHandler;
import io.netty.resolver.NameResolver;
import io.netty.util.concurrent.Future;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Connects through a proxy whose address is looked up first. */
public class Connector {
  private final NameResolver<InetAddress> names;

  public Connector(NameResolver<InetAddress> names) {
    this.names = names;
  }

  /** Has connections made once the address is known. */
  public void prepare(Bootstrap bootstrap, String proxy, int port) {
    names
        .resolve(proxy)
        .addListener(
            (Future<InetAddress> address) -> {
              if (address.isSuccess()) {
                bootstrap.handler(
                    new ChannelInitializer<Channel>() {
                      @Override
                      protected void initChannel(Channel channel) throws Exception {
                        InetSocketAddress there = new InetSocketAddress(address.get(), port);
                        channel.pipeline().addFirst(new Socks5ProxyHandler(there));
                      }
                    });
              }
            });
  }
}
