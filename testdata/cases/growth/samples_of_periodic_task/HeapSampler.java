package cases.growth.samples_of_periodic_task;

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
    used.add(runtime.totalMemory() - runtime.freeMemory()); // want: CollectionOnlyGrows
  }

  public synchronized double mean() {
    return used.stream().mapToLong(Long::longValue).average().orElse(0);
  }
}
