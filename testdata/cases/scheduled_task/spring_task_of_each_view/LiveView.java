package cases.scheduled_task.spring_task_of_each_view;

import java.time.Duration;
import org.springframework.scheduling.TaskScheduler;

public class LiveView implements AutoCloseable {

  private final TaskScheduler scheduler;

  public LiveView(TaskScheduler scheduler) {
    this.scheduler = scheduler;
  }

  private long turns;

  public void open() {
    scheduler.scheduleAtFixedRate(this::turn, Duration.ofSeconds(1)); // want: ScheduledTaskNeverCancelled
  }

  private void turn() {
    turns++;
  }

  @Override
  public void close() {
    System.out.println(turns);
  }
}
