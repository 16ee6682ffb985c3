package cases.async_task.operator_around_the_rest_of_the_chain;

import org.reactivestreams.Subscription;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoOperator;

@Component
public class TimedFilter implements WebFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return new Timed(chain.filter(exchange), exchange);
  }

  /** Says how long the rest of the chain took. */
  private static final class Timed extends MonoOperator<Void, Void> {

    private final ServerWebExchange exchange;

    Timed(Mono<Void> source, ServerWebExchange exchange) {
      super(source);
      this.exchange = exchange;
    }

    @Override
    public void subscribe(CoreSubscriber<? super Void> actual) {
      source.subscribe(new Clock(actual, exchange, System.nanoTime()));
    }
  }

  private record Clock(CoreSubscriber<? super Void> actual, ServerWebExchange exchange, long start)
      implements CoreSubscriber<Void> {

    @Override
    public void onSubscribe(Subscription subscription) {
      actual.onSubscribe(subscription);
    }

    @Override
    public void onNext(Void nothing) {
      actual.onNext(nothing);
    }

    @Override
    public void onError(Throwable failure) {
      actual.onError(failure);
    }

    @Override
    public void onComplete() {
      exchange.getAttributes().put("took", System.nanoTime() - start);
      actual.onComplete();
    }
  }
}
