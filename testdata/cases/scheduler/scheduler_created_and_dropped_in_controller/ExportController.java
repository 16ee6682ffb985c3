package cases.scheduler.scheduler_created_and_dropped_in_controller;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ExportController {

  private final ExportStore exports;

  public ExportController(ExportStore exports) {
    this.exports = exports;
  }

  @PostMapping("/exports")
  public ResponseEntity<UUID> create(@RequestParam String query) {
    UUID id = exports.start(query);
    Executors.newScheduledThreadPool(1).scheduleAtFixedRate(() -> exports.refresh(id), 1, 1, TimeUnit.MINUTES); // want: SchedulerNeverStopped
    return ResponseEntity.accepted().body(id);
  }

  public interface ExportStore {
    UUID start(String query);

    void refresh(UUID id);
  }
}
