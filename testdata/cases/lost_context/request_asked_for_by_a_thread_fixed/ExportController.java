package cases.lost_context.request_asked_for_by_a_thread_fixed;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Exports in a thread of its own. */
@RestController
public class ExportController {

  /** Exports. */
  static final class Export implements Runnable {
    private final String session;

    Export(String session) {
      this.session = session;
    }

    @Override
    public void run() {
      session.strip();
    }
  }

  @PostMapping("/exports")
  public void export() {
    RequestAttributes request = RequestContextHolder.currentRequestAttributes();
    // want: ThreadsCreatedPerRequest
    Thread worker = new Thread(new Export(request.getSessionId()), "export");
    worker.start();
  }
}
