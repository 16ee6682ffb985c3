package cases.cache_map.patterns_of_requests_fixed;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whoever asks says how the text is to be read, which is prepared anew each time. */
@RestController
public class Dates {

  @GetMapping("/dates/parse")
  public int year(String text, String pattern) {
    return date(text, pattern).getYear();
  }

  private static LocalDateTime date(String text, String pattern) {
    return LocalDateTime.parse(text, formatter(pattern));
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern);
  }
}
