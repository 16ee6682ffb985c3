package cases.lost_context.lists_worked_on_in_place;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.MDC;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Nothing here leaves the thread of the request. */
@RestController
public class InPlace {

  private final Executor direct = Runnable::run;

  @GetMapping("/words")
  public List<String> words(@RequestParam List<String> words) {
    direct.execute(() -> MDC.put("count", Integer.toString(words.size())));
    try {
      return words.stream().map(word -> word + MDC.get("count")).toList();
    } finally {
      MDC.remove("count");
    }
  }

  @GetMapping("/language")
  public String language(@RequestParam Optional<String> wanted) {
    Supplier<String> fallback = () -> LocaleContextHolder.getLocale().getLanguage();
    return wanted.orElseGet(fallback);
  }
}
