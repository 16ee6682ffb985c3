package com.example.webshop.notifications;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

/** Writes to customers from the worker threads. */
@Service
public class NotificationService {

  private static final Logger LOG = LoggerFactory.getLogger(NotificationService.class);

  private final EmailOutbox mail;

  public NotificationService(EmailOutbox mail) {
    this.mail = mail;
  }

  @Async("workers")
  public void shipped(String order, HttpServletRequest request) {
    boolean german = request.getLocale().getLanguage().equals("de");
    mail.send(request.getHeader("X-Mail"), (german ? "Unterwegs: " : "Shipped: ") + order);
  }

  @Async("workers")
  public void remind(String order, Locale locale) {
    LOG.info("reminding of {} in {}", order, locale.getLanguage());
  }
}
