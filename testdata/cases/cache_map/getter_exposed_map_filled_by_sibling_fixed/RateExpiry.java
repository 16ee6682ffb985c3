package cases.cache_map.getter_exposed_map_filled_by_sibling_fixed;

import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class RateExpiry {

  private final ExchangeRates known;

  RateExpiry(ExchangeRates known) {
    this.known = known;
  }

  @Scheduled(cron = "0 0 3 * * *")
  void dropOldDays() {
    String today = LocalDate.now().toString();
    known.rates().keySet().removeIf(key -> !key.endsWith(today));
  }
}
