package cases.scheduler.subclass_creates_what_parent_does_not_stop;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

final class MailboxSource extends MessageSource {

  private final Mailbox mailbox;
  private ScheduledExecutorService polling;

  MailboxSource(Mailbox mailbox, Consumer<String> sink) {
    super(sink);
    this.mailbox = mailbox;
  }

  @Override
  void start() {
    polling = Executors.newScheduledThreadPool(1); // want: SchedulerNeverStopped
    polling.scheduleWithFixedDelay(this::fetch, 0, 1, TimeUnit.MINUTES);
  }

  private void fetch() {
    for (String message : mailbox.unseen()) {
      deliver(message);
    }
  }

  interface Mailbox {
    Iterable<String> unseen();
  }
}
