package cases.async_task.exchange_in_blocking_audit;

import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Audits with a driver that blocks, so on threads of its own. */
@Component
public class AuditFilter implements WebFilter {

  private final ExecutorService blocking;
  private final Consumer<String> journal;

  public AuditFilter(ExecutorService blocking, Consumer<String> journal) {
    this.blocking = blocking;
    this.journal = journal;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return chain
        .filter(exchange)
        .doOnSuccess(done -> blocking.execute(() -> journal.accept(line(exchange)))); // want: RequestCapturedByAsyncTask
  }

  private static String line(ServerWebExchange exchange) {
    return exchange.getRequest().getPath() + " " + exchange.getResponse().getStatusCode();
  }
}
