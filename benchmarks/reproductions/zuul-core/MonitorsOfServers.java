/*
 * finding: SchedulerNeverStopped e82e31a6a267d896
 *
 * A server, with its registry of metrics and its monitor of direct memory, is set up and given up,
 * as tests and redeployments do; the monitor has nothing that ends it, and its thread stays.
 */

import com.netflix.spectator.api.DefaultRegistry;
import com.netflix.zuul.netty.server.DirectMemoryMonitor;
import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;

final class MonitorsOfServers {

  public static void main(String[] arguments) {
    Uses.of("monitors, none referred to any more")
        .keeps("threads", Threads.named("dmm-"))
        .play(number -> new DirectMemoryMonitor(new DefaultRegistry()));
  }
}
