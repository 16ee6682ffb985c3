package cases.work_queue.gauge_readings_all_taken_by_a_helper;

import com.google.common.collect.Iterables;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Gauges {

  // Each run takes all there is: what waits has come in within a second.
  private final Queue<Integer> readings = new ConcurrentLinkedQueue<>();
  private final LongAdder sum = new LongAdder();

  @PostMapping("/reading")
  public void reading(@RequestBody int value) {
    readings.add(value);
  }

  @Scheduled(fixedDelay = 1000)
  public void addUp() {
    takeAll();
  }

  private void takeAll() {
    for (Integer next : Iterables.consumingIterable(readings)) {
      sum.add(next);
    }
  }
}
