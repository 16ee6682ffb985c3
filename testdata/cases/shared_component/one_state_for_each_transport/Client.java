package cases.shared_component.one_state_for_each_transport;

import io.netty.channel.Channel;
import java.util.EnumMap;
import java.util.Map;

/** One client, with its links. */
final class Client {

  private final Map<Transport, Link> links = new EnumMap<>(Transport.class);
  private final ClientBox box;

  Client(ClientBox box) {
    this.box = box;
    links.put(Transport.POLLING, new Link());
    links.put(Transport.SOCKET, new Link());
  }

  void bind(Channel channel, Transport transport) {
    Channel before = links.get(transport).moveTo(channel);
    if (before != null) {
      box.remove(before);
    }
    box.add(channel, this);
  }
}
