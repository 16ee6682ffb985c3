package cases.cache_builder.keys_put_together_of_classes_and_a_text;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import org.springframework.stereotype.Component;

/** Which converter goes from a pattern to a type. */
@Component
public class Converters {

  /** From where to where. */
  public record Way(String pattern, Class<?> to) {}

  private final LoadingCache<Way, Converter> byWay =
      CacheBuilder.newBuilder()
          .build( // want: CacheBuilderWithoutBound
              new CacheLoader<Way, Converter>() {
                @Override
                public Converter load(Way way) {
                  return text -> way.to().getSimpleName() + way.pattern() + text;
                }
              });

  public String convert(String pattern, Object value, Class<?> to) {
    return byWay.getUnchecked(new Way(pattern, to)).convert(value.toString());
  }

  /** Converts. */
  public interface Converter {
    String convert(String text);
  }
}
