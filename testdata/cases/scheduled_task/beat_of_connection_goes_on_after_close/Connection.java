package cases.scheduled_task.beat_of_connection_goes_on_after_close;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class Connection implements AutoCloseable {

  private final Consumer<String> wire;
  private final ScheduledExecutorService timers;
  private volatile boolean open = true;

  public Connection(Consumer<String> wire, ScheduledExecutorService timers) {
    this.wire = wire;
    this.timers = timers;
  }

  public void start() {
    timers.scheduleAtFixedRate(this::beat, 30, 30, TimeUnit.SECONDS); // want: ScheduledTaskNeverCancelled "nobody keeps"
  }

  private void beat() {
    if (open) {
      wire.accept("ping");
    }
  }

  @Override
  public void close() {
    open = false;
    wire.accept("bye");
  }
}
