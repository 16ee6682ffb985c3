package cases.lost_context.trace_read_in_the_common_pool;

import java.util.concurrent.CompletableFuture;
import org.slf4j.MDC;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Imports in the background. */
@RestController
public class ImportController {

  /** Takes note. */
  public interface Journal {
    void add(String trace, String file);
  }

  private final Journal journal;

  public ImportController(Journal journal) {
    this.journal = journal;
  }

  @PostMapping("/imports")
  public void start(@RequestParam String file) {
    CompletableFuture.runAsync(() -> journal.add(MDC.get("trace"), file)); // want: ContextLostAcrossThreads "MDC"
  }
}
