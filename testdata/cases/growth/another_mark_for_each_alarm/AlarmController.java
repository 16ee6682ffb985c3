package cases.growth.another_mark_for_each_alarm;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AlarmController {

  static final class Mark {
    private final long at = System.nanoTime();

    boolean isOld() {
      return System.nanoTime() - at > 60_000_000_000L;
    }
  }

  private final Set<Mark> marks = ConcurrentHashMap.newKeySet();

  @PostMapping("/alarm")
  public void alarm() {
    marks.add(new Mark()); // want: CollectionOnlyGrows
  }

  @GetMapping("/alarms")
  public int lately() {
    return (int) marks.stream().filter(mark -> !mark.isOld()).count();
  }
}
