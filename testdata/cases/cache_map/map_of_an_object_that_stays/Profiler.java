package cases.cache_map.map_of_an_object_that_stays;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Each recording has its own counts; there is one, from the first visit on. */
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
    return pages;
  }
}
