package cases.cache_builder.asked_for_few_by_its_package;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

@Component
class StampFormats {
  LoadingCache<String, DateTimeFormatter> byPattern =
      CacheBuilder.newBuilder()
          .build(
              new CacheLoader<>() {
                @Override
                public DateTimeFormatter load(String pattern) {
                  return DateTimeFormatter.ofPattern(pattern);
                }
              });

  DateTimeFormatter day() {
    return byPattern.getUnchecked("yyyy-MM-dd");
  }

  DateTimeFormatter minute() {
    return byPattern.getUnchecked("yyyy-MM-dd HH:mm");
  }
}
