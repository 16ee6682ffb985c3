package cases.executor.pool_made_anew_every_few_seconds;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after the gates of a car park. */
@Component
public class GateScan {

  private final List<Callable<Void>> gates;

  public GateScan(List<Callable<Void>> gates) {
    this.gates = List.copyOf(gates);
  }

  @Scheduled(fixedDelayString = "PT5S")
  public void look() throws InterruptedException {
    ExecutorService lookers = Executors.newFixedThreadPool(4); // want: ThreadsCreatedPerRequest
    try {
      lookers.invokeAll(new ArrayList<>(gates), 4, TimeUnit.SECONDS);
    } finally {
      lookers.shutdownNow();
    }
  }

  @Scheduled(fixedRate = 3, timeUnit = TimeUnit.SECONDS)
  public void count() {
    ExecutorService counters = Executors.newFixedThreadPool(2); // want: ThreadsCreatedPerRequest
    for (Callable<Void> gate : gates) {
      counters.submit(gate);
    }
    counters.shutdown();
  }
}
