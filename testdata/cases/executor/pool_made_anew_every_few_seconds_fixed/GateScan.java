package cases.executor.pool_made_anew_every_few_seconds_fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once an hour, or each time the application is told to, a pool of its own is no loss. */
@Component
public class GateScan {

  private final List<Callable<Void>> gates;

  public GateScan(List<Callable<Void>> gates) {
    this.gates = List.copyOf(gates);
  }

  @Scheduled(fixedDelayString = "${gates.every}")
  public void look() throws InterruptedException {
    lookInTurn();
  }

  @Scheduled(fixedRate = 1, timeUnit = TimeUnit.HOURS)
  public void count() throws InterruptedException {
    lookInTurn();
  }

  @Scheduled(cron = "0 0 4 * * *")
  public void night() throws InterruptedException {
    lookInTurn();
  }

  private void lookInTurn() throws InterruptedException {
    ExecutorService lookers = Executors.newFixedThreadPool(4);
    try {
      lookers.invokeAll(new ArrayList<>(gates), 4, TimeUnit.SECONDS);
    } finally {
      lookers.shutdownNow();
    }
  }
}
