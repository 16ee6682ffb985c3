/*
 * finding: SchedulerNeverStopped 6014353b5f2f0660
 * with: redis.clients:jedis:2.9.0
 *
 * A node makes its registry and destroys it when it stops; the thread that renewed what is
 * registered stays. No server is needed: it is asked only now and then.
 */

import com.github.ltsopensource.core.AppContext;
import com.github.ltsopensource.core.cluster.Config;
import com.github.ltsopensource.core.registry.redis.RedisRegistry;
import com.github.ltsopensource.ec.injvm.InjvmEventCenter;
import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;

final class RegistriesDestroyed {

  public static void main(String[] arguments) {
    Uses.of("registries, all destroyed")
        .keeps("threads", Threads.named("LTSRedisRegistryExpireTimer"))
        .after(2, 12)
        .play(
            number -> {
              Config config = new Config();
              config.setIdentity("node");
              config.setClusterName("cluster");
              config.setRegistryAddress("redis://localhost:1");
              AppContext context = new AppContext() {};
              context.setConfig(config);
              context.setEventCenter(new InjvmEventCenter());
              new RedisRegistry(context).destroy();
            });
  }
}
