/*
 * finding: RequestStoredInStaticField a39d4726427f5eb3
 * finding: RequestStoredInSharedComponent 59c3a86825a5b1e4
 * finding: CacheWithoutEviction a10603f5c153f28d
 *
 * Applications, each with an address of its own, register with the coordinator as transaction
 * managers and close their connections, on which the coordinator lets go of them: every closed
 * channel stays reachable, and so does a map for each address.
 */

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Reachable;
import dev.overstay.benchmarks.measure.Uses;
import io.netty.channel.embedded.EmbeddedChannel;
import io.seata.core.protocol.RegisterTMRequest;
import io.seata.core.rpc.netty.ChannelManager;
import java.net.InetSocketAddress;
import java.net.SocketAddress;

final class TransactionManagersGone {

  /** A connection from a client's address. */
  private static final class Connection extends EmbeddedChannel {

    private final int number;

    Connection(int number) {
      this.number = number;
    }

    @Override
    protected SocketAddress remoteAddress0() {
      return new InetSocketAddress("10.0.0." + number, 40000);
    }
  }

  public static void main(String[] arguments) {
    Reachable channels = new Reachable();
    Uses.of("channels, all closed and released")
        .keeps("identified", Fields.size(ChannelManager.class, "IDENTIFIED_CHANNELS"))
        .keeps("reachable", channels)
        .keeps("clients", Fields.size(ChannelManager.class, "TM_CHANNELS"))
        .control("without registering", number -> channels.watch(new Connection(number)).close())
        .play(
            number -> {
              Connection channel = channels.watch(new Connection(number));
              ChannelManager.registerTMChannel(new RegisterTMRequest("shop", "group"), channel);
              channel.close();
              // As the server's handler does when a channel is inactive.
              ChannelManager.releaseRpcContext(channel);
            });
  }
}
