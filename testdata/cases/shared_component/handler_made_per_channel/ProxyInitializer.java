package cases.shared_component.handler_made_per_channel;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.socket.SocketChannel;
import java.util.function.Function;

/** Sets up the pipeline of every accepted connection. */
public final class ProxyInitializer extends ChannelInitializer<SocketChannel> {

  private final Function<SocketChannel, Channel> backends;

  public ProxyInitializer(Function<SocketChannel, Channel> backends) {
    this.backends = backends;
  }

  @Override
  protected void initChannel(SocketChannel accepted) {
    accepted.pipeline().addLast(new ProxyFrontend(backends.apply(accepted)));
  }
}
