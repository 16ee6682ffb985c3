/*
 * finding: CacheWithoutEviction 584f9a3ef0ef1492
 * finding: CacheWithoutEviction d8640b9d39a75aef
 *
 * The threads of a server come and go; each reads a collection under its lock, releases the lock and
 * ends. The table of locks keeps every thread, twice.
 */

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Reachable;
import dev.overstay.benchmarks.measure.Uses;
import org.exist.storage.lock.LockManager;
import org.exist.storage.lock.LockTable;
import org.exist.xmldb.XmldbURI;

final class ThreadsOfServer {

  public static void main(String[] arguments) {
    LockManager locks = new LockManager(null, 100);
    LockTable table = locks.getLockTable();
    Reachable threads = new Reachable();
    Uses.of("threads, all ended")
        .keeps("attempting", Fields.size(table, "attempting"))
        .keeps("acquired", Fields.size(table, "acquired"))
        .keeps("reachable", threads)
        .control("threads that take no lock", number -> run(threads, () -> {}))
        .play(number -> run(threads, () -> read(locks)));
  }

  private static void run(Reachable threads, Runnable work) throws InterruptedException {
    Thread thread = threads.watch(new Thread(work));
    thread.start();
    thread.join();
  }

  private static void read(LockManager locks) {
    try (AutoCloseable lock = locks.acquireCollectionReadLock(XmldbURI.create("/db/shop"))) {
      Thread.onSpinWait();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
