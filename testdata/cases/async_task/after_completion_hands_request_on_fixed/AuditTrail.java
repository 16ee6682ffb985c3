package cases.async_task.after_completion_hands_request_on_fixed;

import org.slf4j.LoggerFactory;

/** Where audits go. */
interface AuditTrail {

  void append(String entry);

  static Void ignored(Throwable failure) {
    LoggerFactory.getLogger(AuditTrail.class).warn("audit failed", failure);
    return null;
  }
}
