package cases.work_queue.gauge_readings_taken_one_each_second;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Gauges {

  private final Queue<Integer> readings = new ConcurrentLinkedQueue<>(); // want: UnboundedWorkQueue
  private final LongAdder sum = new LongAdder();

  @PostMapping("/reading")
  public void reading(@RequestBody int value) {
    readings.add(value);
  }

  @Scheduled(fixedDelay = 1000)
  public void addUp() {
    Integer next = readings.poll();
    if (next != null) {
      sum.add(next);
    }
  }
}
