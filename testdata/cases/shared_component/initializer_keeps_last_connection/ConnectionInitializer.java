package cases.shared_component.initializer_keeps_last_connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;

/** Gives each connection its handlers, and tells the one before that another came. */
public class ConnectionInitializer extends ChannelInitializer<Channel> {

  private Channel last;

  @Override
  protected void initChannel(Channel connection) {
    if (last != null) {
      last.pipeline().fireUserEventTriggered("another");
    }
    last = connection; // want: RequestStoredInSharedComponent
  }
}
