package cases.lost_context.copied_and_restored_by_the_task;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.slf4j.MDC;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Carries over what the task needs. */
@RestController
public class ReportController {

  @PostMapping("/reports")
  public CompletableFuture<String> report() {
    Map<String, String> context = MDC.getCopyOfContextMap();
    java.util.Locale language = LocaleContextHolder.getLocale();
    return CompletableFuture.supplyAsync(
        () -> {
          Map<String, String> before = MDC.getCopyOfContextMap();
          MDC.setContextMap(context);
          LocaleContextHolder.setLocale(language);
          try {
            return render();
          } finally {
            LocaleContextHolder.resetLocaleContext();
            if (before == null) {
              MDC.clear();
            } else {
              MDC.setContextMap(before);
            }
          }
        });
  }

  private String render() {
    return MDC.get("trace") + LocaleContextHolder.getLocale();
  }

  @PostMapping("/reports/now")
  public RequestAttributes now() {
    return RequestContextHolder.currentRequestAttributes();
  }
}
