package cases.work_queue.recent_changes_aged_by_a_timer;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What changed in the last minutes, for whoever asks; nobody works it off. */
@RestController
public class Changes {

  private static final long KEPT = 180_000;

  private record Change(String name, long at) {}

  private final Queue<Change> recent = new ConcurrentLinkedQueue<>();
  private final Timer timer = new Timer("changes", true);

  @PostConstruct
  void start() {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            long limit = System.currentTimeMillis() - KEPT;
            Iterator<Change> changes = recent.iterator();
            while (changes.hasNext() && changes.next().at() < limit) {
              changes.remove();
            }
          }
        },
        30_000,
        30_000);
  }

  @PostMapping("/names")
  public void changed(String name) {
    recent.add(new Change(name, System.currentTimeMillis()));
  }

  @GetMapping("/changes")
  public List<String> changes() {
    return recent.stream().map(Change::name).toList();
  }

  @PreDestroy
  void stop() {
    timer.cancel();
  }
}
