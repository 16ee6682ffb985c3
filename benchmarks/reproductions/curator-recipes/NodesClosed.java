/*
 * finding: SchedulerNeverStopped 1ce59f90315a1279
 * with: org.xerial.snappy:snappy-java:1.1.10.5,io.dropwizard.metrics:metrics-core:4.1.12.1
 *
 * An application keeps nodes alive in ZooKeeper while it works on something and closes each when it
 * is done; the thread that touched the node stays.
 */

import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.CuratorFrameworkFactory;
import org.apache.curator.framework.recipes.nodes.PersistentTtlNode;
import org.apache.curator.retry.RetryOneTime;
import org.apache.curator.utils.ThreadUtils;
import org.apache.zookeeper.server.NIOServerCnxnFactory;
import org.apache.zookeeper.server.ZooKeeperServer;

final class NodesClosed {

  public static void main(String[] arguments) throws Exception {
    System.setProperty("zookeeper.extendedTypesEnabled", "true");
    ZooKeeperServer server =
        new ZooKeeperServer(
            Files.createTempDirectory("data").toFile(),
            Files.createTempDirectory("log").toFile(),
            2000);
    NIOServerCnxnFactory connections = new NIOServerCnxnFactory();
    connections.configure(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    connections.startup(server);
    CuratorFramework client =
        CuratorFrameworkFactory.newClient(
            "localhost:" + connections.getLocalPort(), new RetryOneTime(10));
    client.start();
    Uses.of("nodes, all closed")
        .keeps("threads", Threads.named("Curator-PersistentTtlNode"))
        .control(
            "the caller's executor, shut down",
            number -> {
              ScheduledExecutorService own =
                  Executors.newSingleThreadScheduledExecutor(
                      ThreadUtils.newThreadFactory("PersistentTtlNode"));
              use(
                  new PersistentTtlNode(
                      client, own, "/control" + number, 60_000, new byte[0], "touch", 2));
              own.shutdownNow();
            })
        .after(2, 20)
        .play(number -> use(new PersistentTtlNode(client, "/node" + number, 60_000, new byte[0])));
  }

  private static void use(PersistentTtlNode node) throws Exception {
    node.start();
    if (!node.waitForInitialCreate(5, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the node was not made");
    }
    node.close();
  }
}
