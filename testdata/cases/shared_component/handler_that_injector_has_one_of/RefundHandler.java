package cases.shared_component.handler_that_injector_has_one_of;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;

/** Shows refunds; what sets up the application says that there is one. */
public class RefundHandler implements HttpHandler {

  private HttpServerExchange last;

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    last = exchange; // want: RequestStoredInSharedComponent
    exchange.getResponseSender().send("refund " + last.getRelativePath());
  }
}
