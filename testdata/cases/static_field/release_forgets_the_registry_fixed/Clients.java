package cases.static_field.release_forgets_the_registry_fixed;

import io.netty.channel.Channel;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** All registered clients. */
final class Clients {

  private static final ConcurrentMap<Channel, ClientContext> CLIENTS = new ConcurrentHashMap<>();

  private Clients() {}

  static void register(String application, Channel channel) {
    ClientContext client = made(application, channel);
    client.register(CLIENTS);
  }

  private static ClientContext made(String application, Channel channel) {
    ClientContext client = new ClientContext(application);
    client.setChannel(channel);
    return client;
  }

  static void release(Channel channel) {
    ClientContext client = CLIENTS.get(channel);
    if (client != null) {
      client.release();
    }
  }
}
