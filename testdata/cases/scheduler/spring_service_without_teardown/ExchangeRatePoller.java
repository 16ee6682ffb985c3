package cases.scheduler.spring_service_without_teardown;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
public class ExchangeRatePoller {

  private static final Logger LOG = LoggerFactory.getLogger(ExchangeRatePoller.class);

  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(2); // want: SchedulerNeverStopped
  private final RateFeed feed;
  private volatile Map<String, BigDecimal> rates = Map.of();

  public ExchangeRatePoller(RateFeed feed) {
    this.feed = feed;
    scheduler.scheduleWithFixedDelay(this::poll, 0, 30, TimeUnit.SECONDS);
  }

  private void poll() {
    try {
      rates = Map.copyOf(feed.latest());
    } catch (RuntimeException e) {
      LOG.warn("The rates stay as they were", e);
    }
  }

  public BigDecimal rate(String currency) {
    return rates.get(currency);
  }

  public interface RateFeed {
    Map<String, BigDecimal> latest();
  }
}
