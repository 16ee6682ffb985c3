package cases.blocking.mono_blocked_fixed;

import reactor.core.publisher.Mono;

/** Prices from another service. */
public interface Remote {

  /** Emits when the other service answers. */
  Mono<String> price(String symbol);
}
