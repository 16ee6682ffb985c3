/*
 * finding: SchedulerNeverStopped 0b8468072815c3b0
 *
 * An application takes a lock for a while and the while is over; the thread that ended the lease
 * keeps the process, and nothing can stop it.
 */

import com.netflix.conductor.core.sync.local.LocalOnlyLock;
import dev.overstay.benchmarks.measure.Count;
import dev.overstay.benchmarks.measure.Uses;
import java.util.concurrent.TimeUnit;

final class LeasesEnded {

  public static void main(String[] arguments) {
    LocalOnlyLock lock = new LocalOnlyLock();
    Uses.of("leases, ended")
        .keeps("threads that keep the process", threads())
        .once()
        .control(
            "a lock without a lease",
            number -> {
              lock.acquireLock("unleased", 1, TimeUnit.SECONDS);
              lock.releaseLock("unleased");
            })
        .play(
            number -> {
              lock.acquireLock("leased", 1, 10, TimeUnit.MILLISECONDS);
              lock.releaseLock("leased");
            });
  }

  /** Those of the group that the lock's threads are in. */
  private static Count threads() {
    return () ->
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> !thread.isDaemon() && thread.getThreadGroup() != null)
            .filter(thread -> thread.getThreadGroup().getName().equals("LocalOnlyLock-scheduler"))
            .count();
  }
}
