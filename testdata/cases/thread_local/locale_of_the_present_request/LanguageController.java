package cases.thread_local.locale_of_the_present_request;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LanguageController {
  @GetMapping("/hello")
  public String hello(@RequestParam String language) {
    LocaleContextHolder.setLocaleContext(new SimpleLocaleContext(Locale.forLanguageTag(language)));
    return LocaleContextHolder.getLocale().getDisplayLanguage();
  }
}
