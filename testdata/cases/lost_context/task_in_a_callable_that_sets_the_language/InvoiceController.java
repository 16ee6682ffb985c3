package cases.lost_context.task_in_a_callable_that_sets_the_language;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class InvoiceController {

  public interface Printer {
    void print(String text, Locale locale);
  }

  private final ExecutorService printing;
  private final Printer printer;

  public InvoiceController(ExecutorService printing, Printer printer) {
    this.printing = printing;
    this.printer = printer;
  }

  @PostMapping("/invoices")
  public void invoice(@RequestBody String text) {
    printing.submit(inLanguage(() -> print(text)));
  }

  private Void print(String text) {
    printer.print(text, LocaleContextHolder.getLocale());
    return null;
  }

  private static <T> Callable<T> inLanguage(Callable<T> task) {
    Locale language = LocaleContextHolder.getLocale();
    return () -> speaking(language, task);
  }

  private static <T> T speaking(Locale language, Callable<T> task) throws Exception {
    LocaleContextHolder.setLocale(language);
    try {
      return task.call();
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }
}
