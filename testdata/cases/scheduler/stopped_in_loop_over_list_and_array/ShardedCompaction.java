package cases.scheduler.stopped_in_loop_over_list_and_array;

import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public final class ShardedCompaction implements AutoCloseable {

  private final List<ScheduledExecutorService> shards = new ArrayList<>();
  private final Timer[] reports;

  public ShardedCompaction(int count, Compactor compactor) {
    for (int shard = 0; shard < count; shard++) {
      int number = shard;
      ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
      scheduler.scheduleWithFixedDelay(() -> compactor.compact(number), 5, 5, TimeUnit.MINUTES);
      shards.add(scheduler);
    }
    reports = new Timer[2];
    for (int i = 0; i < reports.length; i++) {
      reports[i] = new Timer("compaction-report-" + i, true);
      reports[i].schedule(new Report(compactor), 60_000, 60_000);
    }
  }

  @Override
  public void close() {
    for (ScheduledExecutorService shard : shards) {
      shard.shutdown();
    }
    for (Timer report : reports) {
      report.cancel();
    }
  }

  private static final class Report extends TimerTask {
    private final Compactor compactor;

    Report(Compactor compactor) {
      this.compactor = compactor;
    }

    @Override
    public void run() {
      compactor.report();
    }
  }

  public interface Compactor {
    void compact(int shard);

    void report();
  }
}
