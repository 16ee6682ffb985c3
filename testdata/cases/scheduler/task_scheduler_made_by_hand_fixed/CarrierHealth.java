package cases.scheduler.task_scheduler_made_by_hand_fixed;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

@Component
public class CarrierHealth implements DisposableBean {

  private final ThreadPoolTaskScheduler scheduler;
  private final RestTemplate http;
  private volatile int unreachable;

  public CarrierHealth(RestTemplate http) {
    this.http = http;
    this.scheduler = new ThreadPoolTaskScheduler();
    scheduler.setPoolSize(1);
    scheduler.setThreadNamePrefix("carrier-health-");
    scheduler.initialize();
    scheduler.scheduleWithFixedDelay(this::check, Duration.ofSeconds(20));
  }

  private void check() {
    int failures = 0;
    for (String carrier : List.of("dhl", "ups", "gls")) {
      try {
        http.getForObject("https://{carrier}.example.com/health", String.class, carrier);
      } catch (RestClientException e) {
        failures++;
      }
    }
    unreachable = failures;
  }

  @Override
  public void destroy() {
    scheduler.shutdown();
  }

  public boolean isDegraded() {
    return unreachable > 0;
  }
}
