package cases.async_task.undertow_dispatch;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

/** Searches; moves itself off the I/O thread first, the exchange goes along. */
public final class BlockingSearchHandler implements HttpHandler {

  private final Function<String, String> index;
  private final ExecutorService searchers;

  public BlockingSearchHandler(Function<String, String> index, ExecutorService searchers) {
    this.index = index;
    this.searchers = searchers;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    if (exchange.isInIoThread()) {
      exchange.dispatch(this);
      return;
    }
    if (exchange.getQueryParameters().containsKey("deep")) {
      exchange.dispatch(searchers, () -> search(exchange, 1_000));
    } else {
      search(exchange, 10);
    }
  }

  private void search(HttpServerExchange exchange, int limit) {
    Deque<String> query = exchange.getQueryParameters().get("q");
    String found = query == null ? "" : index.apply(query.getFirst());
    exchange.getResponseSender().send(found.substring(0, Math.min(limit, found.length())));
  }
}
