package cases.static_field.release_forgets_the_registry_fixed;

import io.netty.channel.Channel;
import java.util.concurrent.ConcurrentMap;

/** What is known of a registered client. */
final class ClientContext {

  private final String application;
  private Channel channel;
  private ConcurrentMap<Channel, ClientContext> registry;

  ClientContext(String application) {
    this.application = application;
  }

  void setChannel(Channel channel) {
    this.channel = channel;
  }

  String application() {
    return application;
  }

  void register(ConcurrentMap<Channel, ClientContext> clients) {
    registry = clients;
    registry.put(channel, this);
  }

  void release() {
    registry.remove(channel);
    registry = null;
  }
}
