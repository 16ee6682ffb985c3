package cases.shared_component.handler_asked_of_injector_for_each_exchange;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers one exchange: whoever has one come asks for another handler. */
public class OrderHandler implements HttpHandler {

  private static final Logger LOG = LoggerFactory.getLogger(OrderHandler.class);

  private HttpServerExchange exchange;
  private String number;

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    this.exchange = exchange;
    this.number = exchange.getRelativePath();
    answer();
  }

  private void answer() {
    LOG.debug("shows order {}", number);
    exchange.getResponseSender().send("order " + number);
  }
}
