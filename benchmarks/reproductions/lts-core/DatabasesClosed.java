/*
 * finding: SchedulerNeverStopped 2dc79e8ba5584b6e
 * finding: SchedulerNeverStopped 6960938adfc6f0fa
 * with: com.alibaba:fastjson:1.2.83
 *
 * An application opens the embedded database, writes and closes it; two threads and its index
 * stay.
 */

import com.github.ltsopensource.kv.DB;
import com.github.ltsopensource.kv.DBBuilder;
import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Reachable;
import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import java.io.Closeable;
import java.nio.file.Files;

final class DatabasesClosed {

  public static void main(String[] arguments) {
    Reachable indexes = new Reachable();
    Uses.of("databases, all closed")
        .keeps("threads that write snapshots", Threads.named("ltsdb-index-snapshot-service"))
        .keeps("threads that check", Threads.named("ltsdb-index-snapshot-check-service"))
        .keeps("indexes reachable", indexes)
        .after(2, 12)
        .play(
            number -> {
              DB<String, String> database =
                  new DBBuilder<String, String>()
                      .setPath(Files.createTempDirectory("lts").toFile())
                      .create();
              indexes.watch(Fields.read(database, "index"));
              database.init();
              database.put("key", "value");
              ((Closeable) database).close();
            });
  }
}
