package cases.blocking.mono_with_timeout_blocked;

import reactor.core.publisher.Mono;

/** Prices from another service. */
public interface Remote {

  /** Emits when the other service answers. */
  Mono<String> price(String symbol);
}
