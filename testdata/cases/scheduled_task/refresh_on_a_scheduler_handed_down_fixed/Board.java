package cases.scheduled_task.refresh_on_a_scheduler_handed_down_fixed;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

final class Board implements AutoCloseable {

  private final Consumer<String> screen;
  private final ScheduledExecutorService scheduler;
  private volatile ScheduledFuture<?> refreshing;
  private long shown;

  Board(Consumer<String> screen, ScheduledExecutorService scheduler) {
    this.screen = screen;
    this.scheduler = scheduler;
  }

  void open() {
    refreshing = scheduler.scheduleAtFixedRate(this::refresh, 0, 5, TimeUnit.SECONDS);
  }

  private void refresh() {
    screen.accept("departures " + shown++);
  }

  @Override
  public void close() {
    if (refreshing != null) {
      refreshing.cancel(false);
    }
    screen.accept("");
  }
}
