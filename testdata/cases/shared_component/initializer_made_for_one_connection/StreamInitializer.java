package cases.shared_component.initializer_made_for_one_connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;

/** Gives each stream of one connection its handlers. */
final class StreamInitializer extends ChannelInitializer<Channel> {

  private final Channel connection;

  StreamInitializer(Channel connection) {
    this.connection = connection;
  }

  @Override
  protected void initChannel(Channel stream) {
    connection.pipeline().fireUserEventTriggered(stream.id());
  }
}
