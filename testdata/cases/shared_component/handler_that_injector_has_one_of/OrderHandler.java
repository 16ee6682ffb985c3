package cases.shared_component.handler_that_injector_has_one_of;

import com.google.inject.Singleton;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;

/** Answers exchanges, all by one handler. */
@Singleton
public class OrderHandler implements HttpHandler {

  private HttpServerExchange exchange;
  private String number;

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    this.exchange = exchange; // want: RequestStoredInSharedComponent
    this.number = exchange.getRelativePath();
    answer();
  }

  private void answer() {
    exchange.getResponseSender().send("order " + number);
  }
}
