package cases.thread_local.branch_left_by_a_handler_of_handlers_fixed;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import org.slf4j.MDC;

public class AccountLog implements HttpHandler {

  private final HttpHandler next;

  public AccountLog(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    MDC.put("account", exchange.getRequestHeaders().getFirst("X-Account"));
    try {
      String branch = exchange.getRequestHeaders().getFirst("X-Branch");
      if (branch != null) {
        MDC.put("branch", branch);
      }
      next.handleRequest(exchange);
    } finally {
      forget();
    }
  }

  private static void forget() {
    MDC.remove("account");
    MDC.remove("branch");
  }
}
