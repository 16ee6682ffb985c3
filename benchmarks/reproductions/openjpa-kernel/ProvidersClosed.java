/*
 * finding: SchedulerNeverStopped 759201b1cc339f32
 * with: org.apache.openjpa:openjpa-persistence:4.0.1
 *
 * An application looks its peers up now and then to tell them of commits, and closes its factory of
 * entity managers, which closes the provider; the timer goes on and keeps the provider.
 */

import dev.overstay.benchmarks.measure.Reachable;
import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import java.net.ServerSocket;
import java.util.List;
import org.apache.openjpa.conf.OpenJPAConfigurationImpl;
import org.apache.openjpa.event.DynamicTCPRemoteCommitProvider;

final class ProvidersClosed {

  /** Finds nobody. */
  private static final class Provider extends DynamicTCPRemoteCommitProvider {

    Provider() throws Exception {}

    @Override
    protected List<String> fetchDynamicAddresses() {
      return List.of();
    }
  }

  public static void main(String[] arguments) {
    Reachable providers = new Reachable();
    Uses.of("providers, all closed")
        .keeps("timers", Threads.named("Timer-"))
        .keeps("providers reachable", providers)
        .after(2, 12)
        .play(
            number -> {
              Provider provider = providers.watch(new Provider());
              try (ServerSocket free = new ServerSocket(0)) {
                provider.setPort(free.getLocalPort());
              }
              provider.setConfiguration(new OpenJPAConfigurationImpl());
              provider.endConfiguration();
              provider.close();
            });
  }
}
