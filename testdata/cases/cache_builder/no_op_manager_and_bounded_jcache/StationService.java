package cases.cache_builder.no_op_manager_and_bounded_jcache;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestTemplate;

@Service
public class StationService {

  private final RestTemplate railway;

  public StationService(RestTemplate railway) {
    this.railway = railway;
  }

  @Cacheable("stations")
  public String nameOf(String code) {
    return railway.getForObject("/stations/{code}/name", String.class, code);
  }
}
