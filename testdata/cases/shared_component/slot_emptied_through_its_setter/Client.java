package cases.shared_component.slot_emptied_through_its_setter;

import io.netty.channel.Channel;

/** Knows the connection that there is at present. */
public final class Client {

  private static final Client INSTANCE = new Client();

  private volatile Channel channel;

  private Client() {}

  public static Client instance() {
    return INSTANCE;
  }

  public boolean isConnected() {
    return channel != null && channel.isActive();
  }

  void setChannel(Channel channel) {
    this.channel = channel;
  }
}
