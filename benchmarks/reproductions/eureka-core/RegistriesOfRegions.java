/*
 * finding: SchedulerNeverStopped bb345ecbef6f9228
 *
 * A server starts with a remote region and is shut down, as tests and redeployments do; the thread
 * that asks the region goes on.
 */

import com.netflix.config.ConfigurationManager;
import com.netflix.discovery.DefaultEurekaClientConfig;
import com.netflix.eureka.DefaultEurekaServerConfig;
import com.netflix.eureka.cluster.PeerEurekaNodes;
import com.netflix.eureka.registry.PeerAwareInstanceRegistryImpl;
import com.netflix.eureka.resources.DefaultServerCodecs;
import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;

final class RegistriesOfRegions {

  public static void main(String[] arguments) {
    ConfigurationManager.getConfigInstance()
        .setProperty("eureka.remoteRegionUrlsWithName", "east;http://localhost:1/v2/");
    Uses.of("servers, all shut down")
        .keeps("threads", Threads.named("Eureka-RemoteRegionCacheRefresher_east"))
        .releases("threads that evict", Threads.named("Eureka-EvictionTimer"))
        .after(1, 4)
        .play(
            number -> {
              DefaultEurekaServerConfig config = new DefaultEurekaServerConfig();
              PeerAwareInstanceRegistryImpl registry =
                  new PeerAwareInstanceRegistryImpl(
                      config,
                      new DefaultEurekaClientConfig(),
                      new DefaultServerCodecs(config),
                      null);
              registry.init(
                  new PeerEurekaNodes(
                      registry,
                      config,
                      new DefaultEurekaClientConfig(),
                      new DefaultServerCodecs(config),
                      null));
              registry.shutdown();
            });
  }
}
