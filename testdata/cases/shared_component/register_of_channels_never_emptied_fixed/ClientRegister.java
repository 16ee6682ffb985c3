package cases.shared_component.register_of_channels_never_emptied_fixed;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Knows the clients by their names, and whoever hears that one went says so. */
public class ClientRegister {

  private final Map<String, ChannelHandlerContext> clients = new ConcurrentHashMap<>();

  public void register(String name, ChannelHandlerContext context) {
    clients.put(name, context);
  }

  public void unregister(String name) {
    clients.remove(name);
  }

  public void send(String name, String text) {
    ChannelHandlerContext context = clients.get(name);
    if (context != null) {
      context.writeAndFlush(new TextWebSocketFrame(text));
    }
  }
}
