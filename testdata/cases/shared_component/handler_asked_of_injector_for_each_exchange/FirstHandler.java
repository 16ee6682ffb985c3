package cases.shared_component.handler_asked_of_injector_for_each_exchange;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;

/** Says what all answers say, and has the order shown. */
public class FirstHandler implements HttpHandler {

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
    next(exchange);
  }

  private void next(HttpServerExchange exchange) throws Exception {
    Application.getInstance(OrderHandler.class).handleRequest(exchange);
  }
}
