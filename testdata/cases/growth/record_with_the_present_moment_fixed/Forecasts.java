package cases.growth.record_with_the_present_moment_fixed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

@Service
public class Forecasts {

  private record Key(String city, Instant at) {}

  public interface Model {
    double temperature(String city, Instant at);
  }

  private final Map<Key, Double> temperatures = new ConcurrentHashMap<>();
  private final Model model;

  public Forecasts(Model model) {
    this.model = model;
  }

  public double now(String city) {
    Key key = new Key(city, Instant.now().truncatedTo(ChronoUnit.HOURS));
    return temperatures.computeIfAbsent(key, it -> model.temperature(it.city(), it.at()));
  }

  @Scheduled(fixedRate = 3_600_000)
  public void forget() {
    temperatures.clear();
  }
}
