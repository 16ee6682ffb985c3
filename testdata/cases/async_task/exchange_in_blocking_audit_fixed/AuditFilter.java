package cases.async_task.exchange_in_blocking_audit_fixed;

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
    return chain.filter(exchange).doOnSuccess(done -> audit(line(exchange)));
  }

  private void audit(String line) {
    blocking.execute(() -> journal.accept(line));
  }

  private static String line(ServerWebExchange exchange) {
    return exchange.getRequest().getPath() + " " + exchange.getResponse().getStatusCode();
  }
}
