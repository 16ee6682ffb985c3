package cases.cache_builder.keys_put_together_of_classes;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which converter goes from one type to another. */
@Component
public class Converters {

  /** From where to where. */
  public record Way(Class<?> from, Class<?> to, boolean strict) {}

  /** What a document may be printed on. */
  public enum Paper {
    PLAIN,
    LABEL,
    CARD
  }

  private final LoadingCache<Way, Converter> byWay =
      CacheBuilder.newBuilder()
          .build(
              new CacheLoader<Way, Converter>() {
                @Override
                public Converter load(Way way) {
                  return text -> way.to().getSimpleName() + text;
                }
              });

  private final LoadingCache<Set<Paper>, String> names =
      CacheBuilder.newBuilder()
          .build(
              new CacheLoader<Set<Paper>, String>() {
                @Override
                public String load(Set<Paper> papers) {
                  return papers.toString();
                }
              });

  public String convert(Object value, Class<?> to, boolean strict) {
    return byWay.getUnchecked(new Way(value.getClass(), to, strict)).convert(value.toString());
  }

  public String nameOf(EnumSet<Paper> papers) {
    return names.getUnchecked(papers);
  }

  /** Converts. */
  public interface Converter {
    String convert(String text);
  }
}
