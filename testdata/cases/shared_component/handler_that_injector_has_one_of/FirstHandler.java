package cases.shared_component.handler_that_injector_has_one_of;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;

/** Says what all answers say, and has the order or refund shown. */
public class FirstHandler implements HttpHandler {

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
    next(exchange);
  }

  private void next(HttpServerExchange exchange) throws Exception {
    if (exchange.getRelativePath().startsWith("/refunds")) {
      Application.getInstance(RefundHandler.class).handleRequest(exchange);
    } else {
      Application.getInstance(OrderHandler.class).handleRequest(exchange);
    }
  }
}
