package cases.scheduler.duty_said_of_an_injected_field_fixed;

import dev.overstay.annotations.Owns;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

@Singleton
public class Digest {

  @Owns private final ScheduledExecutorService nightly;
  private @Nullable ScheduledFuture<?> run;

  @Inject
  public Digest(ScheduledExecutorService nightly) {
    this.nightly = nightly;
  }

  @PostConstruct
  void begin() {
    run = nightly.scheduleAtFixedRate(this::send, 1, 1, TimeUnit.DAYS);
  }

  @PreDestroy
  void end() {
    if (run != null) {
      run.cancel(false);
    }
    nightly.shutdown();
  }

  private void send() {
    Thread.onSpinWait();
  }
}
