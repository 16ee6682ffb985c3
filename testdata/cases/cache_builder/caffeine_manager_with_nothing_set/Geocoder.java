package cases.cache_builder.caffeine_manager_with_nothing_set;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestTemplate;

@Service
public class Geocoder {

  private final RestTemplate http;

  public Geocoder(RestTemplate http) {
    this.http = http;
  }

  @Cacheable("geocodes")
  public String locate(String address) {
    return http.getForObject("https://geo/?q={address}", String.class, address);
  }
}
