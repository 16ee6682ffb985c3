/*
 * finding: CacheWithoutEviction bbb931e702ea1c93
 *
 * Clients connect to the coordinator, each time from another port, register and close; the version
 * that they said stays under each address and port.
 */

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.seata.core.protocol.RegisterTMRequest;
import io.seata.core.protocol.RpcMessage;
import io.seata.core.protocol.Version;
import io.seata.core.rpc.DefaultServerMessageListenerImpl;
import io.seata.core.rpc.RemotingServer;
import io.seata.core.rpc.TransactionMessageHandler;
import io.seata.core.rpc.netty.ChannelManager;
import java.lang.reflect.Proxy;
import java.net.InetSocketAddress;
import java.net.SocketAddress;

final class VersionsOfClients {

  /** A connection from a client's port. */
  private static final class Connection extends EmbeddedChannel {

    private final int number;

    Connection(int number) {
      super(new ChannelInboundHandlerAdapter());
      this.number = number;
    }

    @Override
    protected SocketAddress remoteAddress0() {
      return new InetSocketAddress("10.0.0.1", 40000 + number);
    }
  }

  public static void main(String[] arguments) {
    DefaultServerMessageListenerImpl listener =
        new DefaultServerMessageListenerImpl(none(TransactionMessageHandler.class));
    listener.setServerMessageSender(none(RemotingServer.class));
    Uses.of("clients, all closed and released")
        .keeps("versions", Fields.size(Version.class, "VERSION_MAP"))
        .control("one port again and again", number -> register(listener, 0))
        .play(number -> register(listener, number));
  }

  private static void register(DefaultServerMessageListenerImpl listener, int number)
      throws Exception {
    Connection channel = new Connection(number);
    ChannelHandlerContext context = channel.pipeline().firstContext();
    RpcMessage message = new RpcMessage();
    message.setBody(new RegisterTMRequest("shop", "group"));
    listener.onRegTmMessage(message, context, null);
    channel.close();
    // As the server's handler does when a channel is inactive.
    ChannelManager.releaseRpcContext(channel);
  }

  /** One that does nothing; nobody waits for its answers here. */
  private static <T> T none(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            VersionsOfClients.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, values) -> null));
  }
}
