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
import io.seata.core.rpc.RemotingServer;
import io.seata.core.rpc.netty.ChannelManager;
import io.seata.core.rpc.processor.server.RegTmProcessor;
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
    RegTmProcessor processor = new RegTmProcessor(answeringNobody());
    Uses.of("clients, all closed and released")
        .keeps("versions", Fields.size(Version.class, "VERSION_MAP"))
        .control("one port again and again", number -> register(processor, 0))
        .play(number -> register(processor, number));
  }

  private static void register(RegTmProcessor processor, int number) throws Exception {
    Connection channel = new Connection(number);
    ChannelHandlerContext context = channel.pipeline().firstContext();
    RpcMessage message = new RpcMessage();
    message.setBody(new RegisterTMRequest("shop", "group"));
    processor.process(context, message);
    channel.close();
    // As the server's handler does when a channel is inactive.
    ChannelManager.releaseRpcContext(channel);
  }

  private static RemotingServer answeringNobody() {
    return (RemotingServer)
        Proxy.newProxyInstance(
            VersionsOfClients.class.getClassLoader(),
            new Class<?>[] {RemotingServer.class},
            (proxy, method, values) -> null);
  }
}
