package cases.scheduler.local_scheduler_stopped_in_finally;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.boot.CommandLineRunner;
import org.springframework.stereotype.Component;

@Component
public class WarmUpCheck implements CommandLineRunner {

  private final BooleanSupplier ready;

  public WarmUpCheck(BooleanSupplier ready) {
    this.ready = ready;
  }

  @Override
  public void run(String... args) throws InterruptedException {
    CountDownLatch warm = new CountDownLatch(1);
    ScheduledExecutorService probe = Executors.newSingleThreadScheduledExecutor();
    Timer progress = new Timer("warm-up", true);
    try {
      progress.schedule(
          new TimerTask() {
            @Override
            public void run() {
              System.out.println("warming up");
            }
          },
          1_000,
          1_000);
      Runnable check =
          () -> {
            if (ready.getAsBoolean()) {
              warm.countDown();
            }
          };
      probe.scheduleAtFixedRate(check, 0, 200, TimeUnit.MILLISECONDS);
      warm.await(2, TimeUnit.MINUTES);
    } finally {
      probe.shutdownNow();
      progress.cancel();
    }
  }
}
