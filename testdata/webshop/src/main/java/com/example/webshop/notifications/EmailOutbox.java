package com.example.webshop.notifications;

import com.example.webshop.common.Shutdowns;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Mail on its way out. What cannot be sent at once is tried again a little later. */
@Component
public class EmailOutbox {

  private record Mail(String address, String subject) {}

  private static final Logger LOG = LoggerFactory.getLogger(EmailOutbox.class);

  private final BlockingQueue<Mail> fresh = new ArrayBlockingQueue<>(1_000);
  private final BlockingQueue<Mail> failed = new ArrayBlockingQueue<>(1_000);
  private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor();
  private final ScheduledExecutorService retries = Executors.newSingleThreadScheduledExecutor(); // want: SchedulerNeverStopped

  @PostConstruct
  void start() {
    sender.scheduleWithFixedDelay(() -> deliver(fresh), 1, 1, TimeUnit.SECONDS);
    retries.scheduleWithFixedDelay(() -> deliver(failed), 1, 1, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    Shutdowns.gently(sender);
  }

  /** Takes a mail to be sent, or says that there are too many. */
  public boolean send(String address, String subject) {
    return address != null && fresh.offer(new Mail(address, subject));
  }

  private void deliver(BlockingQueue<Mail> mails) {
    Mail mail = mails.poll();
    while (mail != null) {
      if (mail.address().contains("@")) {
        LOG.info("to {}: {}", mail.address(), mail.subject());
      } else if (mails == fresh && !failed.offer(mail)) {
        LOG.warn("dropped a mail to {}", mail.address());
      }
      mail = mails.poll();
    }
  }
}
