package cases.async_task.never_suspended_behind_interface;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ExecutorService;
import org.slf4j.LoggerFactory;

/** Books orders on its own threads. */
@ApplicationScoped
public class OrderDesk {

  @Inject ExecutorService clerks;

  void take(Exchange exchange) {
    book(exchange.request());
  }

  private void book(HttpServletRequest request) {
    clerks.execute(() -> remember(request.getParameter("product"))); // want: RequestCapturedByAsyncTask
  }

  private static void remember(String product) {
    LoggerFactory.getLogger(OrderDesk.class).info("booked {}", product);
  }
}
