/*
 * finding: SchedulerNeverStopped 3e846c6830098e10
 *
 * An application makes a registry, which joins its multicast group and cleans up now and then, and
 * destroys it; the thread for the cleaning stays.
 */

import com.alipay.sofa.rpc.config.RegistryConfig;
import com.alipay.sofa.rpc.registry.Registry;
import com.alipay.sofa.rpc.registry.RegistryFactory;
import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import java.net.DatagramSocket;

final class RegistriesDestroyed {

  public static void main(String[] arguments) throws Exception {
    int port;
    try (DatagramSocket free = new DatagramSocket()) {
      port = free.getLocalPort();
    }
    Uses.of("registries, all destroyed")
        .keeps("threads", Threads.named("SOFA-SofaMulticastRegistryCleanTimer"))
        .releases("threads that receive", Threads.named("SofaMulticastRegistryReceiver"))
        .after(2, 20)
        .play(
            number -> {
              RegistryConfig config = new RegistryConfig();
              config.setProtocol("multicast");
              config.setAddress("multicast://224.5.6.7:" + port);
              Registry registry = RegistryFactory.getRegistry(config);
              registry.init();
              registry.start();
              RegistryFactory.destroyAll();
            });
  }
}
