package cases.async_task.slow_work_on_the_session_subscribed_to;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

@Component
public class SignInFilter implements WebFilter {

  private final Visits visits;

  public SignInFilter(Visits visits) {
    this.visits = visits;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    exchange
        .getSession()
        .flatMap(session -> visits.count(session.getId()))
        .doOnNext(
            count -> exchange.getResponse().getHeaders().set("X-Visits", String.valueOf(count)))
        .subscribe(); // want: RequestCapturedByAsyncTask
    return chain.filter(exchange);
  }

  interface Visits {
    Mono<Long> count(String session);
  }
}
