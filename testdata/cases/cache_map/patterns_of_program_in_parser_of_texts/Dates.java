package cases.cache_map.patterns_of_program_in_parser_of_texts;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is parsed is another each time; the patterns are two. */
@RestController
public class Dates {

  private static final Map<String, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();

  @GetMapping("/dates/parse")
  public int year(String text) {
    return date(text).getYear();
  }

  private static LocalDateTime date(String text) {
    if (text.indexOf('T') > 0) {
      return date(text, "yyyy-MM-dd'T'HH:mm");
    }
    return date(text, "yyyy-MM-dd HH:mm");
  }

  private static LocalDateTime date(String text, String pattern) {
    return LocalDateTime.parse(text, formatter(pattern));
  }

  private static DateTimeFormatter formatter(String pattern) {
    DateTimeFormatter formatter = FORMATTERS.get(pattern);
    if (formatter == null) {
      formatter = DateTimeFormatter.ofPattern(pattern);
      FORMATTERS.put(pattern, formatter);
    }
    return formatter;
  }
}
