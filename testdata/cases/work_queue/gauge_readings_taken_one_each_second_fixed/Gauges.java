package cases.work_queue.gauge_readings_taken_one_each_second_fixed;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Gauges {

  private final Queue<Integer> readings = new ArrayBlockingQueue<>(1_000);
  private final LongAdder sum = new LongAdder();

  @PostMapping("/reading")
  public boolean reading(@RequestBody int value) {
    return readings.offer(value);
  }

  @Scheduled(fixedDelay = 1000)
  public void addUp() {
    Integer next = readings.poll();
    if (next != null) {
      sum.add(next);
    }
  }
}
