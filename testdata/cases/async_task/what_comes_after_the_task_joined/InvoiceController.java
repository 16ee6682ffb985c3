package cases.async_task.what_comes_after_the_task_joined;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes invoices, two of them at the same time. */
@RestController
public class InvoiceController {

  private final Executor workers;
  private final Invoices invoices;

  InvoiceController(Executor workers, Invoices invoices) {
    this.workers = workers;
    this.invoices = invoices;
  }

  @PostMapping("/invoices")
  public String write(HttpServletRequest request) {
    CompletableFuture<String> draft =
        CompletableFuture.supplyAsync(() -> invoices.draft(request.getParameter("order")), workers);
    return draft
        .thenCombine(
            CompletableFuture.supplyAsync(() -> invoices.tax(request.getLocale().getCountry())),
            (text, tax) -> text + tax)
        .thenApply(String::strip)
        .join();
  }

  /** What has to be paid. */
  static final class Invoices {
    String draft(String order) {
      return "Invoice of " + order + ", tax ";
    }

    int tax(String country) {
      return country.equals("CH") ? 8 : 19;
    }
  }
}
