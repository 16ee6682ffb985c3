package cases.lost_context.request_asked_for_by_a_thread;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Exports in a thread of its own. */
@RestController
public class ExportController {

  /** Exports. */
  static final class Export implements Runnable {
    @Override
    public void run() {
      RequestAttributes request = RequestContextHolder.currentRequestAttributes();
      request.getSessionId().strip();
    }
  }

  @PostMapping("/exports")
  public void export() {
    // want: ThreadsCreatedPerRequest
    Thread worker = new Thread(new Export(), "export");
    worker.start(); // want: ContextLostAcrossThreads
  }
}
