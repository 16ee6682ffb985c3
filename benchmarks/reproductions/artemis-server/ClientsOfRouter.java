/*
 * finding: CacheBuilderWithoutBound 91b1d263f1c942ba
 *
 * A broker sends its clients to one of several targets and remembers which went where, without a
 * timeout, as it is set up when nothing is said; clients come once, each with an id of its own, and
 * their ids stay.
 */

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import java.util.List;
import org.apache.activemq.artemis.api.core.TransportConfiguration;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.routing.CacheConfiguration;
import org.apache.activemq.artemis.core.config.routing.ConnectionRouterConfiguration;
import org.apache.activemq.artemis.core.config.routing.NamedPropertyConfiguration;
import org.apache.activemq.artemis.core.config.routing.PoolConfiguration;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMAcceptorFactory;
import org.apache.activemq.artemis.core.remoting.impl.invm.InVMConnectorFactory;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.ActiveMQServers;
import org.apache.activemq.artemis.core.server.routing.ConnectionRouter;
import org.apache.activemq.artemis.core.server.routing.KeyType;
import org.apache.activemq.artemis.core.server.routing.policies.FirstElementPolicy;

final class ClientsOfRouter {

  public static void main(String[] arguments) throws Exception {
    NamedPropertyConfiguration policy = new NamedPropertyConfiguration();
    policy.setName(FirstElementPolicy.NAME);
    Configuration configuration =
        new ConfigurationImpl()
            .setPersistenceEnabled(false)
            .setSecurityEnabled(false)
            .addConnectorConfiguration(
                "local", new TransportConfiguration(InVMConnectorFactory.class.getName()))
            .addAcceptorConfiguration(
                new TransportConfiguration(InVMAcceptorFactory.class.getName()))
            .addConnectionRouter(
                new ConnectionRouterConfiguration()
                    .setName("router")
                    .setKeyType(KeyType.CLIENT_ID)
                    .setCacheConfiguration(new CacheConfiguration())
                    .setPolicyConfiguration(policy)
                    .setPoolConfiguration(
                        new PoolConfiguration()
                            .setLocalTargetEnabled(true)
                            .setStaticConnectors(List.of("local"))));
    ActiveMQServer server = ActiveMQServers.newActiveMQServer(configuration);
    server.start();
    ConnectionRouter router = server.getConnectionRouterManager().getRouter("router");
    Uses.of("clients, all routed once")
        .keeps("ids", Fields.size(router.getCache(), "cache"))
        .control("one id", number -> route(router, "client"))
        .after(100, 1000)
        .play(number -> route(router, "client-" + number));
  }

  /** As the protocol's handler does when a client connects. */
  private static void route(ConnectionRouter router, String client) throws Exception {
    for (int i = 0; router.getTarget(null, client, null).getTarget() == null; i++) {
      if (i > 100) {
        throw new IllegalStateException("no target for " + client);
      }
      Thread.sleep(50);
    }
  }
}
