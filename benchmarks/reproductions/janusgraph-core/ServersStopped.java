/*
 * finding: SchedulerNeverStopped 6f077b2e08bd0c43
 * with: org.apache.tinkerpop:gremlin-server:3.7.0
 *
 * A server of graphs starts, has its executor given to the manager of graphs, and stops, closing the
 * executor; the thread that binds graphs to it stays and keeps the process.
 */

import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import org.apache.tinkerpop.gremlin.groovy.engine.GremlinExecutor;
import org.apache.tinkerpop.gremlin.server.Settings;
import org.janusgraph.graphdb.management.JanusGraphManager;

final class ServersStopped {

  public static void main(String[] arguments) {
    Uses.of("servers, all stopped")
        .keeps("threads that keep the process", Threads.keepingTheProcess("pool-"))
        .after(2, 12)
        .play(
            number -> {
              JanusGraphManager.resetInstance();
              JanusGraphManager manager = new JanusGraphManager(new Settings());
              GremlinExecutor executor = GremlinExecutor.build().create();
              manager.configureGremlinExecutor(executor);
              executor.close();
            });
  }
}
