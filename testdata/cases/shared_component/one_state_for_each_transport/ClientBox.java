package cases.shared_component.one_state_for_each_transport;

import io.netty.channel.Channel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The clients that are connected. */
final class ClientBox {

  private final Map<Channel, Client> clients = new ConcurrentHashMap<>();

  void add(Channel channel, Client client) {
    clients.put(channel, client);
  }

  Client get(Channel channel) {
    return clients.get(channel);
  }

  void remove(Channel channel) {
    clients.remove(channel);
  }
}
