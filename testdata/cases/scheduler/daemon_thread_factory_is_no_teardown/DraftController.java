package cases.scheduler.daemon_thread_factory_is_no_teardown;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DraftController {

  private final DraftAutosave.DraftStore store;
  private final Map<String, DraftAutosave> open = new ConcurrentHashMap<>();

  DraftController(DraftAutosave.DraftStore store) {
    this.store = store;
  }

  @PutMapping("/drafts/{id}")
  void edit(@PathVariable String id, @RequestBody String text) {
    open.computeIfAbsent(id, draft -> new DraftAutosave(draft, store)).edited(text);
  }

  @DeleteMapping("/drafts/{id}/editor")
  void close(@PathVariable String id) {
    DraftAutosave autosave = open.remove(id);
    if (autosave != null) {
      autosave.flush();
    }
  }
}
