package cases.cache_builder.sizes_of_an_enum_without_a_bound;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.cache.CacheBuilder;
import org.springframework.stereotype.Component;

@Component
public class Tiles {

  enum Tuning {
    SLOW("initialCapacity=16"),
    FAST("initialCapacity=4096,recordStats"),
    SMALL("maximumSize=100");

    private final String text;

    Tuning(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  private static final class Setting {
    private static final Setting USUAL = new Setting("recordStats");
    private final String words;

    private Setting(String words) {
      this.words = words;
    }
  }

  private final Cache<String, byte[]> images =
      Caffeine.from(Tuning.FAST.text()).build(); // want: CacheBuilderWithoutBound
  private final com.google.common.cache.Cache<Object, Object> names =
      CacheBuilder.from(Setting.USUAL.words).build(); // want: CacheBuilderWithoutBound
  private final Cache<String, byte[]> icons = Caffeine.from(Tuning.SMALL.text()).build();

  public byte[] image(String place) {
    return images.get(place, it -> new byte[it.length()]);
  }

  public byte[] icon(String place) {
    return icons.get(place, it -> new byte[it.length()]);
  }

  public Object name(String place) {
    return names.asMap().computeIfAbsent(place, Object::toString);
  }
}
