package cases.scheduled_task.only_instance_of_the_container;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

@Component
public class Digest {

  private final TaskScheduler scheduler;

  public Digest(TaskScheduler scheduler) {
    this.scheduler = scheduler;
  }

  @PostConstruct
  void start() {
    scheduler.scheduleAtFixedRate(this::send, Duration.ofHours(24));
  }

  private void send() {
    System.out.println("digest");
  }

  @PreDestroy
  void end() {
    System.out.println("no more digests");
  }
}
