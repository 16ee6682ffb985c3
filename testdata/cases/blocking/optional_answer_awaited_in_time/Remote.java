package cases.blocking.optional_answer_awaited_in_time;

import reactor.core.publisher.Mono;

/** Prices from another service. */
public interface Remote {

  /** Emits when the other service answers. */
  Mono<String> price(String symbol);
}
