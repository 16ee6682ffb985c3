package cases.blocking.single_awaited_fixed;

import io.reactivex.rxjava3.core.Single;

/** Prices from another service. */
public interface Feed {

  /** Emits when the other service answers. */
  Single<String> price(String symbol);
}
