package cases.thread_loop.consumer_that_goes_on_after_an_interrupt_fixed;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends mails one after the other. */
@Component
public class MailLoop {

  /** Sends a mail. */
  public interface Mailer {
    void send(String mail);
  }

  private static final Logger LOG = LoggerFactory.getLogger(MailLoop.class);

  private final BlockingQueue<String> mails = new ArrayBlockingQueue<>(1_000);
  private final Mailer mailer;
  private Thread sender;

  public MailLoop(Mailer mailer) {
    this.mailer = mailer;
  }

  @PostConstruct
  void start() {
    sender = new Thread(this::run, "mail-sender");
    sender.start();
  }

  public boolean offer(String mail) {
    return mails.offer(mail);
  }

  private void run() {
    while (true) {
      try {
        mailer.send(mails.take());
      } catch (InterruptedException e) {
        LOG.info("stopped", e);
        return;
      }
    }
  }

  @PreDestroy
  void stop() {
    sender.interrupt();
  }
}
