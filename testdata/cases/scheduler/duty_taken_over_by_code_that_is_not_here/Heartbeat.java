package cases.scheduler.duty_taken_over_by_code_that_is_not_here;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

@Component
public class Heartbeat {

  private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();

  public Heartbeat(Lifecycle lifecycle) {
    lifecycle.endWithMe(beats);
    beats.scheduleAtFixedRate(Thread::onSpinWait, 1, 1, TimeUnit.SECONDS);
  }
}
