package cases.async_task.suspended_behind_interface;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;

/** Books orders on its own threads. */
@ApplicationScoped
public class OrderDesk {

  @Inject ExecutorService clerks;

  void take(Exchange exchange) {
    exchange.suspend();
    clerks.execute(
        () -> {
          String product = exchange.request().getParameter("product");
          exchange.resume("booked " + product);
        });
  }
}
