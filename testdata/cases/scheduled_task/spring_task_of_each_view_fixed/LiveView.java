package cases.scheduled_task.spring_task_of_each_view_fixed;

import java.time.Duration;
import org.springframework.scheduling.TaskScheduler;

public class LiveView implements AutoCloseable {

  private final TaskScheduler scheduler;

  public LiveView(TaskScheduler scheduler) {
    this.scheduler = scheduler;
  }

  private java.util.concurrent.Future<?> refresh;
  private long turns;

  public void open() {
    refresh = scheduler.scheduleAtFixedRate(this::turn, Duration.ofSeconds(1));
  }

  private void turn() {
    turns++;
  }

  @Override
  public void close() {
    refresh.cancel(false);
    System.out.println(turns);
  }
}
