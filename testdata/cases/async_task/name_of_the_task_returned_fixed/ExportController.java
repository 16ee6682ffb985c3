package cases.async_task.name_of_the_task_returned_fixed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Starts exports, and tells by what name to ask for them. */
@RestController
public class ExportController {

  private final ExecutorService workers;

  public ExportController(ExecutorService workers) {
    this.workers = workers;
  }

  @PostMapping("/exports")
  public String start(HttpServletRequest request) {
    Export export = new Export(request.getRemoteUser());
    workers.execute(export);
    return export.name();
  }

  @PostMapping("/exports/now")
  public Export restart(HttpServletRequest request) {
    Export export = new Export(request.getRemoteUser());
    workers.execute(export);
    return export;
  }

  /** One export. */
  static final class Export implements Runnable {

    private final String name = UUID.randomUUID().toString();
    private final String origin;

    Export(String origin) {
      this.origin = origin;
    }

    public String name() {
      return name;
    }

    @Override
    public void run() {
      Thread.currentThread().setName(name + " for " + origin);
    }
  }
}
