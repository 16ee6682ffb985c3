/*
 * finding: SchedulerNeverStopped a87ff408c1067080
 *
 * A controller plans a rebalance for an instance that went away, the instance comes back, and the
 * plan is removed; the thread of the scheduler keeps the process, and nothing can stop it.
 */

import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import org.apache.helix.HelixManager;
import org.apache.helix.controller.rebalancer.util.DelayedRebalanceUtil;
import org.apache.helix.model.ClusterConfig;
import org.apache.helix.model.InstanceConfig;

final class RebalancesRemoved {

  public static void main(String[] arguments) {
    Uses.of("rebalances planned, removed")
        .keeps("threads that keep the process", Threads.keepingTheProcess("pool-"))
        .once()
        .control("no instance away", number -> plan(Set.of()))
        .play(
            number -> {
              plan(Set.of("away"));
              plan(Set.of());
            });
  }

  private static void plan(Set<String> away) {
    HelixManager manager =
        (HelixManager)
            Proxy.newProxyInstance(
                RebalancesRemoved.class.getClassLoader(),
                new Class<?>[] {HelixManager.class},
                (proxy, method, values) -> null);
    DelayedRebalanceUtil.setRebalanceScheduler(
        "resource",
        true,
        away,
        Map.of("away", System.currentTimeMillis()),
        Set.of("here"),
        Map.of("away", new InstanceConfig("away"), "here", new InstanceConfig("here")),
        60_000,
        new ClusterConfig("cluster"),
        manager);
  }
}
