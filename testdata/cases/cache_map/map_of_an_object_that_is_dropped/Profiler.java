package cases.cache_map.map_of_an_object_that_is_dropped;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Each recording has its own counts, and is forgotten when it has been read. */
@RestController
public class Profiler {

  private Recording recording;

  @PostMapping("/begin")
  public synchronized void begin() {
    if (recording == null) {
      recording = new Recording();
    }
  }

  @PostMapping("/visit")
  public synchronized void visit(@RequestParam String page) {
    if (recording != null) {
      recording.count(page);
    }
  }

  @PostMapping("/end")
  public synchronized int end() {
    int pages = recording == null ? 0 : recording.pages();
    recording = null;
    return pages;
  }
}
