package cases.cache_map.maximum_passed_as_initial_capacity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

@RestController
public class VatNumberController {

  private static final int MAX_ENTRIES = 1_000;

  private final Map<String, Boolean> verdicts = new ConcurrentHashMap<>(MAX_ENTRIES);
  private final RestTemplate registry;
  private final String endpoint;

  public VatNumberController(RestTemplate registry, @Value("${vies.endpoint}") String endpoint) {
    this.registry = registry;
    this.endpoint = endpoint;
  }

  @GetMapping("/vat/{number}")
  public ResponseEntity<Void> check(@PathVariable String number) {
    Boolean valid = verdicts.get(number);
    if (valid == null) {
      valid = registry.getForObject(endpoint + "/{number}", Boolean.class, number);
      verdicts.putIfAbsent(number, valid); // want: CacheWithoutEviction
    }
    return valid ? ResponseEntity.noContent().build() : ResponseEntity.notFound().build();
  }
}
