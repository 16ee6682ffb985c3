/*
 * finding: RequestStoredInStaticField d108413cbebd75a0
 * finding: CacheWithoutEviction c5cf540ba13eee08
 *
 * Applications, each with an address of its own, register their database with the coordinator and
 * close their connections, on which the coordinator lets go of them: every closed channel stays
 * reachable, and so does a map for each address.
 */

import dev.overstay.benchmarks.measure.Count;
import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Reachable;
import dev.overstay.benchmarks.measure.Uses;
import io.netty.channel.embedded.EmbeddedChannel;
import io.seata.core.protocol.RegisterRMRequest;
import io.seata.core.rpc.netty.ChannelManager;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Map;

final class ResourceManagersGone {

  private static final String DATABASE = "jdbc:db";

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
        .keeps("clients", clients())
        .control("without registering", number -> channels.watch(new Connection(number)).close())
        .play(
            number -> {
              Connection channel = channels.watch(new Connection(number));
              RegisterRMRequest request = new RegisterRMRequest("shop", "group");
              request.setResourceIds(DATABASE);
              ChannelManager.registerRMChannel(request, channel);
              channel.close();
              // As the server's handler does when a channel is inactive.
              ChannelManager.releaseRpcContext(channel);
            });
  }

  /** The addresses under the database and the application. */
  private static Count clients() {
    return () -> {
      Map<?, ?> databases = (Map<?, ?>) Fields.read(ChannelManager.class, "RM_CHANNELS");
      Map<?, ?> applications = (Map<?, ?>) databases.get(DATABASE);
      return ((Map<?, ?>) applications.get("shop")).size();
    };
  }
}
