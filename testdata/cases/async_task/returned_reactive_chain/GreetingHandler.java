package cases.async_task.returned_reactive_chain;

import java.util.function.Function;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Looks the caller up with a blocking client, inside the chain that WebFlux subscribes to. */
@Component
public class GreetingHandler implements WebFilter {

  private final Function<String, String> directory;

  public GreetingHandler(Function<String, String> directory) {
    this.directory = directory;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return Mono.fromCallable(() -> nameOf(exchange.getRequest()))
        .subscribeOn(Schedulers.boundedElastic())
        .doOnNext(name -> exchange.getAttributes().put("caller", name))
        .publishOn(Schedulers.parallel())
        .then(Mono.defer(() -> chain.filter(exchange)));
  }

  private String nameOf(ServerHttpRequest request) {
    String key = request.getHeaders().getFirst("X-Api-Key");
    return key == null ? "anonymous" : directory.apply(key);
  }
}
