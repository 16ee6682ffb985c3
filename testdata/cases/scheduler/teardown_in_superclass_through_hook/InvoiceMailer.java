package cases.scheduler.teardown_in_superclass_through_hook;

import java.util.Timer;
import java.util.TimerTask;
import org.springframework.stereotype.Component;

@Component
class InvoiceMailer extends PeriodicComponent {

  private final MailQueue queue;
  private Timer statistics;

  InvoiceMailer(MailQueue queue) {
    this.queue = queue;
  }

  @Override
  long periodSeconds() {
    return 20;
  }

  @Override
  void runOnce() {
    queue.sendDue();
  }

  @Override
  void onStart() {
    statistics = new Timer("mail-statistics", true);
    statistics.schedule(
        new TimerTask() {
          @Override
          public void run() {
            queue.logStatistics();
          }
        },
        600_000,
        600_000);
  }

  @Override
  void onStop() {
    statistics.cancel();
  }

  interface MailQueue {
    void sendDue();

    void logStatistics();
  }
}
