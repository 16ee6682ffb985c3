package cases.async_task.task_built_in_helper;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The things to do after an answer was sent. */
final class AuditTasks {

  private static final Logger AUDIT = LoggerFactory.getLogger("audit");

  private AuditTasks() {}

  static Runnable access(HttpServletRequest request, int status) {
    return () -> AUDIT.info("{} {} {}", request.getMethod(), request.getRequestURI(), status);
  }

  static Runnable mark(String text) {
    return () -> AUDIT.info("---- {}", text);
  }
}
