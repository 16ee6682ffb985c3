/*
 * finding: SchedulerNeverStopped dac7d7c128ce7e2f
 *
 * A client of the metadata store creates a table, writes to it and closes it; the thread that every
 * table makes for its callbacks stays.
 */

import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import java.util.concurrent.CountDownLatch;
import org.apache.bookkeeper.metastore.InMemoryMetaStore;
import org.apache.bookkeeper.metastore.MetastoreTable;
import org.apache.bookkeeper.metastore.Value;
import org.apache.bookkeeper.versioning.Version;

final class TablesClosed {

  public static void main(String[] arguments) {
    InMemoryMetaStore store = new InMemoryMetaStore();
    Uses.of("tables, all closed")
        .keeps("threads", Threads.named("InMemoryMetastore-Table("))
        .play(
            number -> {
              MetastoreTable table = store.createTable("table-" + number);
              CountDownLatch written = new CountDownLatch(1);
              table.put(
                  "key",
                  new Value().setField("field", new byte[1]),
                  Version.NEW,
                  (code, version, context) -> written.countDown(),
                  null);
              written.await();
              table.close();
            });
  }
}
