package cases.cache_builder.simple_cache_manager_of_concurrent_map_caches_fixed;

import java.math.BigDecimal;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestTemplate;

@Service
public class QuoteService {

  private final RestTemplate carrier;

  public QuoteService(RestTemplate carrier) {
    this.carrier = carrier;
  }

  @Cacheable("quotes")
  public BigDecimal quote(String postcode, int grams) {
    return carrier.getForObject("/quote/{p}/{g}", BigDecimal.class, postcode, grams);
  }
}
