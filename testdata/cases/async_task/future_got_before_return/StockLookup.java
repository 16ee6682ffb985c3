package cases.async_task.future_got_before_return;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Service;

/** Asks the warehouse in parallel with the price service, and waits for the answer. */
@Service
public class StockLookup {

  private final ExecutorService callers;
  private final ToLongFunction<HttpServletRequest> warehouse;

  public StockLookup(ExecutorService callers, ToLongFunction<HttpServletRequest> warehouse) {
    this.callers = callers;
    this.warehouse = warehouse;
  }

  /** The level in stock, or -1 if the warehouse is too slow today. */
  public long level(HttpServletRequest request) throws InterruptedException {
    Future<Long> level = callers.submit(() -> warehouse.applyAsLong(request));
    try {
      return level.get(800, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return -1;
    } finally {
      level.cancel(true);
    }
  }
}
