package cases.async_task.joined_on_one_path_only;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Computes taxes; large baskets are computed while the user reads the next page. */
@RestController
public class TaxController {

  private final ExecutorService workers;
  private final TaxTable table;

  public TaxController(ExecutorService workers, TaxTable table) {
    this.workers = workers;
    this.table = table;
  }

  @PostMapping("/taxes")
  public String compute(HttpServletRequest request)
      throws InterruptedException, ExecutionException, TimeoutException {
    String[] articles = request.getParameterValues("article");
    Callable<BigDecimal> sum = () -> table.sum(articles, request.getParameter("country"));
    Future<BigDecimal> tax = workers.submit(sum); // want: RequestCapturedByAsyncTask
    if (articles.length > 100) {
      return "later";
    }
    try {
      return tax.get(2, TimeUnit.SECONDS).toPlainString();
    } finally {
      tax.cancel(true);
    }
  }
}
