package cases.scheduler.measured_scheduler_never_stopped_fixed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ExecutorServiceMetrics;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One for each tenant: looks for mail. */
public class MailPoller implements AutoCloseable {

  private final ScheduledExecutorService scheduler;
  private final Mailbox mailbox;

  public MailPoller(MeterRegistry meters, Mailbox mailbox) {
    this.mailbox = mailbox;
    ScheduledExecutorService plain = Executors.newScheduledThreadPool(2);
    scheduler = ExecutorServiceMetrics.monitor(meters, plain, "mail", List.of());
    scheduler.scheduleWithFixedDelay(mailbox::fetch, 1, 1, TimeUnit.MINUTES);
  }

  @Override
  public void close() {
    mailbox.logout();
    scheduler.shutdownNow();
  }

  /** Where mail comes in. */
  public interface Mailbox {
    void fetch();

    void logout();
  }
}
