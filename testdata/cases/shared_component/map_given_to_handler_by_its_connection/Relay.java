package cases.shared_component.map_given_to_handler_by_its_connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.socket.SocketChannel;
import java.util.HashMap;
import java.util.Map;

/** Each connection has a table of its own, which its two handlers share. */
public class Relay extends ChannelInitializer<SocketChannel> {

  @Override
  protected void initChannel(SocketChannel channel) {
    Map<String, Channel> peers = new HashMap<>();
    channel.pipeline().addLast("greeter", new Greeter(peers));
    channel.pipeline().addLast("last", new Greeter(peers));
  }
}
