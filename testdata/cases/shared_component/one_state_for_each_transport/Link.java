package cases.shared_component.one_state_for_each_transport;

import io.netty.channel.Channel;

/** One way to a client. */
final class Link {

  private Channel channel;

  Channel moveTo(Channel next) {
    Channel before = channel;
    channel = next;
    return before;
  }
}
