package cases.async_task.camel_exchange_answered_by_worker;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.apache.camel.AsyncCallback;
import org.apache.camel.AsyncProcessor;
import org.apache.camel.Exchange;

/** Puts a price on an order, which takes a while. */
public class PricingProcessor implements AsyncProcessor {

  private final ExecutorService workers;

  public PricingProcessor(ExecutorService workers) {
    this.workers = workers;
  }

  @Override
  public boolean process(Exchange exchange, AsyncCallback callback) {
    workers.submit(
        () -> {
          exchange.getMessage().setBody(price(exchange.getMessage().getBody(String.class)));
          callback.done(false);
        });
    return false;
  }

  @Override
  public CompletableFuture<Exchange> processAsync(Exchange exchange) {
    return CompletableFuture.supplyAsync(
        () -> {
          exchange.getMessage().setBody(price(exchange.getMessage().getBody(String.class)));
          return exchange;
        },
        workers);
  }

  @Override
  public void process(Exchange exchange) {
    exchange.getMessage().setBody(price(exchange.getMessage().getBody(String.class)));
  }

  private static String price(String order) {
    return order.length() + " EUR";
  }
}
