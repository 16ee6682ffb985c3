package cases.scheduler.bean_method_called_by_another_bean;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The container answers the call of a bean method with its one scheduler, and shuts it down. */
@Configuration
public class MailConfiguration {

  @Bean
  public ScheduledExecutorService mailScheduler() {
    return Executors.newScheduledThreadPool(2);
  }

  @Bean
  public Outbox outbox() {
    Outbox outbox = new Outbox();
    mailScheduler().scheduleWithFixedDelay(outbox::flush, 1, 1, TimeUnit.MINUTES);
    return outbox;
  }

  @Bean
  public Inbox inbox() {
    Inbox inbox = new Inbox();
    mailScheduler().scheduleWithFixedDelay(inbox::poll, 5, 30, TimeUnit.SECONDS);
    return inbox;
  }

  public static class Outbox {
    private volatile int sent;

    void flush() {
      sent++;
    }
  }

  public static class Inbox {
    private volatile int received;

    void poll() {
      received++;
    }
  }
}
