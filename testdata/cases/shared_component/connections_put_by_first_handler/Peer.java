package cases.shared_component.connections_put_by_first_handler;

import io.netty.channel.Channel;
import java.net.InetSocketAddress;

/** The other side of a connection. */
public final class Peer {
  private final Channel channel;

  private Peer(Channel channel) {
    this.channel = channel;
  }

  static Peer of(Channel channel) {
    return channel == null ? null : new Peer(channel);
  }

  static String address(InetSocketAddress address) {
    return address.getAddress().getHostAddress() + ":" + address.getPort();
  }

  public void send(Object message) {
    channel.writeAndFlush(message);
  }
}
