package cases.async_task.task_built_in_helper_fixed;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The things to do after an answer was sent. */
final class AuditTasks {

  private static final Logger AUDIT = LoggerFactory.getLogger("audit");

  private AuditTasks() {}

  static Runnable access(HttpServletRequest request, int status) {
    String line = request.getMethod() + " " + request.getRequestURI() + " " + status;
    return () -> AUDIT.info(line);
  }

  static Runnable mark(String text) {
    return () -> AUDIT.info("---- {}", text);
  }
}
