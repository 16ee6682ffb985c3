package cases.cache_map.webflux_compute_keyed_by_host;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

@Component
public class OriginPolicyFilter implements WebFilter {

  private static final int BURST = 50;
  private static final Duration REFILL = Duration.ofSeconds(10);

  private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String origin = exchange.getRequest().getHeaders().getFirst("Origin");
    if (origin == null) {
      return chain.filter(exchange);
    }
    Instant now = Instant.now();
    Bucket bucket = buckets.compute(origin, (o, old) -> Bucket.take(old, now)); // want: CacheWithoutEviction
    if (bucket.left() < 0) {
      exchange.getResponse().setStatusCode(HttpStatus.TOO_MANY_REQUESTS);
      return exchange.getResponse().setComplete();
    }
    return chain.filter(exchange);
  }

  private record Bucket(int left, Instant filled) {

    static Bucket take(Bucket old, Instant now) {
      if (old == null || old.filled.plus(REFILL).isBefore(now)) {
        return new Bucket(BURST - 1, now);
      }
      return new Bucket(old.left - 1, old.filled);
    }
  }
}
