package cases.async_task.session_of_the_exchange_subscribed_to;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

@Component
public class SignInFilter implements WebFilter {

  private static final String USER = "user";

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return exchange
        .getSession()
        .doOnNext(
            session -> {
              if (session.getAttribute(USER) == null) {
                signIn(exchange);
              }
            })
        .then(chain.filter(exchange));
  }

  private void signIn(ServerWebExchange exchange) {
    exchange
        .getSession()
        .doOnNext(
            session -> {
              String name = exchange.getRequest().getHeaders().getFirst("X-User");
              session.getAttributes().put(USER, name);
            })
        .subscribe();
  }
}
