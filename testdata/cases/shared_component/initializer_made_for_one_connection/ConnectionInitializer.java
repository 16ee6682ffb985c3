package cases.shared_component.initializer_made_for_one_connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;

/** Gives each connection its handlers. */
public class ConnectionInitializer extends ChannelInitializer<Channel> {

  @Override
  protected void initChannel(Channel connection) {
    connection.pipeline().addLast(new StreamInitializer(connection));
  }
}
