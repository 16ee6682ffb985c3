package cases.static_field.optional_of_exchange_in_reference_fixed;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Rejects callers above their quota; the ops endpoint shows who was rejected last. */
@Component
public class RateLimitFilter implements WebFilter {

  private static final AtomicReference<Optional<String>> LAST_REJECTED =
      new AtomicReference<>(Optional.empty());

  private final Quotas quotas;

  public RateLimitFilter(Quotas quotas) {
    this.quotas = quotas;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String key = exchange.getRequest().getHeaders().getFirst("X-Api-Key");
    if (quotas.tryTake(key)) {
      return chain.filter(exchange);
    }
    LAST_REJECTED.set(
        Optional.of(exchange).map(rejected -> rejected.getRequest().getPath().value()));
    exchange.getResponse().setStatusCode(HttpStatus.TOO_MANY_REQUESTS);
    return exchange.getResponse().setComplete();
  }

  static String lastRejectedPath() {
    return LAST_REJECTED.get().orElse("-");
  }
}
