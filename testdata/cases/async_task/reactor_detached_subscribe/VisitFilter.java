package cases.async_task.reactor_detached_subscribe;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Counts visits by country without holding up the visitor. */
@Component
public class VisitFilter implements WebFilter {

  private final Visits visits;

  public VisitFilter(Visits visits) {
    this.visits = visits;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Mono<Void> count = Mono.fromRunnable(() -> visits.count(countryOf(exchange)));
    count.subscribeOn(Schedulers.boundedElastic()).subscribe(); // want: RequestCapturedByAsyncTask
    return chain.filter(exchange);
  }

  private static String countryOf(ServerWebExchange exchange) {
    String country = exchange.getRequest().getHeaders().getFirst("CF-IPCountry");
    return country == null ? "unknown" : country;
  }
}
