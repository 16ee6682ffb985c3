package cases.static_field.own_context_in_map_of_lists;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Mails what was audited during the day. */
@Component
class NightlyAuditReport {

  private static final Logger MAIL = LoggerFactory.getLogger("audit-mail");

  @Scheduled(cron = "0 0 3 * * *")
  void send() {
    for (Severity severity : Severity.values()) {
      AuditTrail.drain(severity).forEach(MAIL::info);
    }
  }
}
