package cases.lost_context.task_in_a_callable_that_tells_the_time;

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
    printing.submit(timed(() -> print(text))); // want: ContextLostAcrossThreads
  }

  private Void print(String text) {
    printer.print(text, LocaleContextHolder.getLocale());
    return null;
  }

  private static <T> Callable<T> timed(Callable<T> task) {
    return () -> {
      long start = System.nanoTime();
      try {
        return task.call();
      } finally {
        System.getLogger("time").log(System.Logger.Level.DEBUG, "{0}", System.nanoTime() - start);
      }
    };
  }
}
