package cases.growth.lines_swapped_on_flush;

import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BatchWriter {

  private List<String> batch = new ArrayList<>();

  @PostMapping("/events")
  public synchronized void event(@RequestBody String event) {
    batch.add(event);
  }

  @Scheduled(fixedDelay = 1000)
  void flush() {
    List<String> full;
    synchronized (this) {
      full = batch;
      batch = new ArrayList<>();
    }
    full.forEach(System.out::println);
  }
}
