package cases.static_field.undertow_completion_listener_removes;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Refuses new exchanges during shutdown and tells which ones are still open. */
public final class DrainHandler implements HttpHandler {

  private static final Set<HttpServerExchange> OPEN = ConcurrentHashMap.newKeySet();

  private static volatile boolean draining;

  private final HttpHandler next;

  public DrainHandler(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (draining) {
      exchange.setStatusCode(503);
      exchange.endExchange();
      return;
    }
    OPEN.add(exchange);
    exchange.addExchangeCompleteListener(
        (completed, nextListener) -> {
          OPEN.remove(completed);
          nextListener.proceed();
        });
    next.handleRequest(exchange);
  }

  public static List<String> drain() {
    draining = true;
    return OPEN.stream().map(HttpServerExchange::getRequestPath).toList();
  }
}
