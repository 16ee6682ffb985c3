package cases.lost_context.attributes_set_by_the_task;

import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Prints invoices in the customer's language. */
@Controller
public class InvoicePrinter {

  /** A printer. */
  public interface Printer {
    void print(String invoice, Locale language);
  }

  private final Printer printer;
  private final ExecutorService threads =
      new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(50));

  public InvoicePrinter(Printer printer) {
    this.printer = printer;
  }

  @PostMapping("/invoices/print")
  @ResponseBody
  public String print(@RequestParam String invoice) {
    Locale language = LocaleContextHolder.getLocale();
    threads.execute(
        () -> {
          LocaleContextHolder.setLocale(language);
          try {
            printInvoice(invoice);
          } finally {
            LocaleContextHolder.resetLocaleContext();
          }
        });
    return "queued";
  }

  @PreDestroy
  void stop() {
    threads.shutdown();
  }

  private void printInvoice(String invoice) {
    printer.print(invoice, LocaleContextHolder.getLocale());
  }
}
