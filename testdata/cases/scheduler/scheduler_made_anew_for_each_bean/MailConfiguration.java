package cases.scheduler.scheduler_made_anew_for_each_bean;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The helper is no bean method: the container never hears of the scheduler. */
@Configuration
public class MailConfiguration {

  private ScheduledExecutorService mailScheduler() {
    return Executors.newScheduledThreadPool(2); // want: SchedulerNeverStopped
  }

  @Bean
  public Outbox outbox() {
    Outbox outbox = new Outbox();
    mailScheduler().scheduleWithFixedDelay(outbox::flush, 1, 1, TimeUnit.MINUTES);
    return outbox;
  }

  public static class Outbox {
    private volatile int sent;

    void flush() {
      sent++;
    }
  }
}
