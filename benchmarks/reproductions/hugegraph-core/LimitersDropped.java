/*
 * finding: SchedulerNeverStopped c7032dffc3ba4f53
 *
 * A graph makes a limiter of writes when it is opened, asks it at each write, and forgets it when it
 * is closed, since a limiter has nothing that ends it; its timer's thread stays.
 */

import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import org.apache.hugegraph.util.RateLimiter;

final class LimitersDropped {

  public static void main(String[] arguments) {
    Uses.of("limiters, none referred to any more")
        .keeps("threads", Threads.named("RateAuditLog"))
        .play(number -> RateLimiter.create(1000).tryAcquire());
  }
}
