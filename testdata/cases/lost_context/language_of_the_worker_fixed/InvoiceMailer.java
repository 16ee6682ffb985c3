package cases.lost_context.language_of_the_worker_fixed;

import jakarta.annotation.PreDestroy;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Mails invoices in the customer's language. */
@RestController
public class InvoiceMailer {

  private final ExecutorService mailers = Executors.newFixedThreadPool(2);

  @PostMapping("/invoices/mail")
  public void mail(@RequestParam String address) {
    Locale language = LocaleContextHolder.getLocale();
    mailers.submit(() -> send(address, language));
  }

  private void send(String address, Locale language) {
    String.format(language, "%s", address);
  }

  @PreDestroy
  void stop() {
    mailers.shutdown();
  }
}
