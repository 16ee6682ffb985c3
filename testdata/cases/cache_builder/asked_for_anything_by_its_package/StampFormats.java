package cases.cache_builder.asked_for_anything_by_its_package;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

@Component
class StampFormats {
  LoadingCache<String, DateTimeFormatter> byPattern =
      CacheBuilder.newBuilder()
          .build( // want: CacheBuilderWithoutBound
              new CacheLoader<>() {
                @Override
                public DateTimeFormatter load(String pattern) {
                  return DateTimeFormatter.ofPattern(pattern);
                }
              });

  DateTimeFormatter day() {
    return byPattern.getUnchecked("yyyy-MM-dd");
  }

  DateTimeFormatter in(String pattern) {
    return byPattern.getUnchecked(pattern);
  }
}
