package cases.scheduler.scheduler_created_and_dropped_in_controller_fixed;

import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ExportController {

  private final ExportStore exports;
  private final ScheduledExecutorService background;

  public ExportController(ExportStore exports, ScheduledExecutorService background) {
    this.exports = exports;
    this.background = background;
  }

  @PostMapping("/exports")
  public ResponseEntity<UUID> create(@RequestParam String query) {
    UUID id = exports.start(query);
    background.schedule(() -> exports.refresh(id), 1, TimeUnit.MINUTES);
    return ResponseEntity.accepted().body(id);
  }

  public interface ExportStore {
    UUID start(String query);

    void refresh(UUID id);
  }
}
