package cases.async_task.argument_of_async_method_fixed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

/** Puts on record who changed what, on a thread of its own. */
@Service
public class AuditService {

  private static final Logger AUDIT = LoggerFactory.getLogger("audit");

  @Async
  public void changed(String user, String address, String entity) {
    AUDIT.info("{} changed {} from {}", user, entity, address);
  }
}
