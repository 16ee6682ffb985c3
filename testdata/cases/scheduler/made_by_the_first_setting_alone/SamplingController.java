package cases.scheduler.made_by_the_first_setting_alone;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SamplingController {

  private ScheduledExecutorService sampler;
  private volatile long samples;

  @PostMapping("/sampling")
  synchronized void sample(long millis) {
    if (sampler == null) {
      sampler = Executors.newScheduledThreadPool(1);
      sampler.scheduleWithFixedDelay(this::take, 0, millis, TimeUnit.MILLISECONDS);
    }
  }

  private void take() {
    samples = Runtime.getRuntime().freeMemory();
  }

  @PreDestroy
  synchronized void stop() {
    if (sampler != null) {
      sampler.shutdownNow();
    }
  }
}
