package cases.growth.samples_of_periodic_task_fixed;

import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
public class HeapSampler {

  private final List<Long> used = new ArrayList<>();

  @Scheduled(fixedRate = 1000)
  public synchronized void sample() {
    Runtime runtime = Runtime.getRuntime();
    if (used.size() == 3600) {
      used.remove(0);
    }
    used.add(runtime.totalMemory() - runtime.freeMemory());
  }

  public synchronized double mean() {
    return used.stream().mapToLong(Long::longValue).average().orElse(0);
  }
}
