package cases.cache_builder.builder_injected_as_bean;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestTemplate;

@Service
public class GeocodingService {

  private final Cache<Object, Object> coordinates;
  private final RestTemplate maps;

  public GeocodingService(Caffeine<Object, Object> defaults, RestTemplate maps) {
    this.coordinates = defaults.build();
    this.maps = maps;
  }

  public String coordinatesOf(String address) {
    return (String)
        coordinates.get(
            address, a -> maps.getForObject("/geocode?q={a}", String.class, a));
  }
}
