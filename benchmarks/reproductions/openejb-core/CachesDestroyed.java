/*
 * finding: SchedulerNeverStopped 827ea027fa8d2d7b
 *
 * A server deploys an application with stateful beans, which gives it a cache, and undeploys it,
 * which destroys the cache; the cache's thread stays.
 */

import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import org.apache.openejb.core.stateful.SimpleCache;

final class CachesDestroyed {

  public static void main(String[] arguments) {
    Uses.of("caches, all destroyed")
        .keeps("threads", Threads.named("Stateful cache"))
        .control(
            "no check for what has timed out",
            number -> {
              SimpleCache<String, String> cache = new SimpleCache<>();
              cache.setFrequency("0");
              use(cache);
            })
        .play(number -> use(new SimpleCache<>()));
  }

  private static void use(SimpleCache<String, String> cache) {
    cache.setCapacity(10);
    cache.init();
    cache.add("session", "bean");
    cache.remove("session");
    cache.destroy();
  }
}
