package cases.cache_builder.spec_taken_from_configuration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.cache.CacheBuilder;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;

@Service
public class PostalCodeService {

  private final Cache<String, String> towns;
  private final Map<String, Integer> populations;

  public PostalCodeService(@Value("${postal.cache.spec}") String spec, Environment environment) {
    this.towns = Caffeine.from(spec).build();
    this.populations =
        CacheBuilder.from(environment.getRequiredProperty("population.cache.spec"))
            .<String, Integer>build()
            .asMap();
  }

  public String town(String postalCode, Gazetteer gazetteer) {
    return towns.get(postalCode, gazetteer::town);
  }

  public int population(String town, Gazetteer gazetteer) {
    return populations.computeIfAbsent(town, gazetteer::population);
  }

  public interface Gazetteer {
    String town(String postalCode);

    int population(String town);
  }
}
