package cases.cache_map.patterns_of_requests;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whoever asks says how the text is to be read, and each way stays. */
@RestController
public class Dates {

  private static final Map<String, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();

  @GetMapping("/dates/parse")
  public int year(String text, String pattern) {
    return date(text, pattern).getYear();
  }

  private static LocalDateTime date(String text, String pattern) {
    return LocalDateTime.parse(text, formatter(pattern));
  }

  private static DateTimeFormatter formatter(String pattern) {
    DateTimeFormatter formatter = FORMATTERS.get(pattern);
    if (formatter == null) {
      formatter = DateTimeFormatter.ofPattern(pattern);
      FORMATTERS.put(pattern, formatter); // want: CacheWithoutEviction
    }
    return formatter;
  }
}
