package cases.static_field.atomic_reference_to_undertow_exchange_fixed;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Wraps the application's root handler and remembers the slowest exchange for /health. */
public final class SlowestExchangeHandler implements HttpHandler {

  private static final AtomicReference<String> SLOWEST = new AtomicReference<>("-");

  private static final AtomicLong SLOWEST_NANOS = new AtomicLong();

  private final HttpHandler next;

  public SlowestExchangeHandler(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    long started = System.nanoTime();
    next.handleRequest(exchange);
    long took = System.nanoTime() - started;
    if (SLOWEST_NANOS.accumulateAndGet(took, Math::max) == took) {
      SLOWEST.set(exchange.getRequestPath());
    }
  }

  /** The path of the slowest exchange since start, for the health page. */
  public static String slowestPath() {
    return SLOWEST.get();
  }
}
