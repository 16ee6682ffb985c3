package cases.cache_builder.sizes_of_an_enum_without_a_bound_fixed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

@Component
public class Tiles {

  enum Tuning {
    SLOW("maximumSize=1000", ""),
    FAST("maximumSize=5000,recordStats", "initialCapacity=64"),
    ONCE("expireAfterWrite=5m", "maximumSize=10");

    private final String text;
    private final String more;

    Tuning(String text, String more) {
      this.text = text;
      this.more = more;
    }

    String text() {
      return text;
    }
  }

  private final Cache<String, byte[]> images;
  private final Cache<String, byte[]> icons;

  public Tiles() {
    images = Caffeine.from(Tuning.FAST.text()).build();
    icons = of(Tuning.ONCE);
  }

  /** Some of them have a bound, and only those are meant. */
  private static Cache<String, byte[]> of(Tuning tuning) {
    return Caffeine.from(tuning.more).build();
  }

  public byte[] image(String place) {
    return images.get(place, it -> new byte[it.length()]);
  }

  public byte[] icon(String place) {
    return icons.get(place, it -> new byte[it.length()]);
  }
}
