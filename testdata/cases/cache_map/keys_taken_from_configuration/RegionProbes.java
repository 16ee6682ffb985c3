package cases.cache_map.keys_taken_from_configuration;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

@Component
public class RegionProbes {

  private final ProbeSettings settings;
  private final RestTemplate http;
  private final Map<String, Boolean> healthByRegion = new ConcurrentHashMap<>();

  public RegionProbes(ProbeSettings settings, RestTemplate http) {
    this.settings = settings;
    this.http = http;
  }

  @Scheduled(fixedDelay = 15_000)
  public void probe() {
    for (String region : settings.regions()) {
      healthByRegion.put(region, isHealthy(region));
    }
  }

  private boolean isHealthy(String region) {
    try {
      http.getForObject("https://" + region + settings.path(), String.class);
      return true;
    } catch (RestClientException e) {
      return false;
    }
  }

  public long healthy() {
    return healthByRegion.values().stream().filter(Boolean::booleanValue).count();
  }
}
