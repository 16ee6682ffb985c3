/*
 * finding: SchedulerNeverStopped 4e465ea8537ab329
 *
 * An application makes a limiter for each of its tenants, asks it for permission, and shuts it down
 * when the tenant goes: the thread of its scheduler stays.
 */

import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.internal.SemaphoreBasedRateLimiter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

final class LimitersShutDown {

  public static void main(String[] arguments) {
    Uses.of("limiters, all shut down")
        .keeps("threads", Threads.named("SchedulerForSemaphoreBasedRateLimiterImpl"))
        .control(
            "the caller's scheduler, shut down with the limiter",
            number -> {
              ScheduledExecutorService own =
                  Executors.newSingleThreadScheduledExecutor(
                      task ->
                          new Thread(task, "SchedulerForSemaphoreBasedRateLimiterImpl-" + number));
              use(new SemaphoreBasedRateLimiter("tenant", RateLimiterConfig.ofDefaults(), own));
              own.shutdownNow();
            })
        .play(
            number -> use(new SemaphoreBasedRateLimiter("tenant", RateLimiterConfig.ofDefaults())));
  }

  private static void use(SemaphoreBasedRateLimiter limiter) {
    limiter.acquirePermission(1);
    limiter.shutdown();
  }
}
