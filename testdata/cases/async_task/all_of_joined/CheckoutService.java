package cases.async_task.all_of_joined;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.WebRequest;

/** Checks credit and fraud at the same time; both must be known before the order is placed. */
@Service
public class CheckoutService {

  private final Executor checks;
  private final Predicate<WebRequest> credit;
  private final Predicate<WebRequest> fraud;

  public CheckoutService(
      Executor checks,
      @Qualifier("credit") Predicate<WebRequest> credit,
      @Qualifier("fraud") Predicate<WebRequest> fraud) {
    this.checks = checks;
    this.credit = credit;
    this.fraud = fraud;
  }

  public boolean mayOrder(WebRequest request) {
    CompletableFuture<Boolean> solvent =
        CompletableFuture.supplyAsync(() -> credit.test(request), checks);
    CompletableFuture<Boolean> suspicious =
        CompletableFuture.supplyAsync(() -> fraud.test(request), checks);
    CompletableFuture.allOf(solvent, suspicious).orTimeout(3, TimeUnit.SECONDS).join();
    return solvent.join() && !suspicious.join();
  }
}
