package cases.async_task.mono_subscribed_apart;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Counts visits beside the answer. */
@RestController
public class CounterController {

  /** Where visits are counted. */
  public interface Visits {
    void count(String path);
  }

  private final Visits visits;

  public CounterController(Visits visits) {
    this.visits = visits;
  }

  @PostMapping("/visit")
  public Mono<String> visit(ServerWebExchange exchange) {
    ServerHttpRequest request = exchange.getRequest();
    Mono.fromRunnable(() -> visits.count(request.getPath().value()))
        .subscribeOn(Schedulers.boundedElastic())
        .subscribe(); // want: RequestCapturedByAsyncTask
    return Mono.just("counted");
  }
}
