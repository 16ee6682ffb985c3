package cases.shared_component.web_filter_keeps_exchanges;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Keeps failed exchanges, so that support can send them again. */
@Component
public class ReplayFilter implements WebFilter {

  private final BlockingQueue<Failed> failed = new LinkedBlockingQueue<>(500);

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return chain.filter(exchange).doOnError(error -> remember(exchange, error));
  }

  private void remember(ServerWebExchange exchange, Throwable error) {
    Failed attempt = new Failed(exchange, error.getMessage());
    failed.offer(attempt); // want: RequestStoredInSharedComponent "failed"
  }

  /** The oldest failed call, taken out. */
  public String next() {
    Failed attempt = failed.poll();
    return attempt == null ? "" : attempt.exchange().getRequest().getURI() + ": " + attempt.why();
  }

  record Failed(ServerWebExchange exchange, String why) {}
}
