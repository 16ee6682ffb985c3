package cases.blocking.answer_awaited_by_helper_fixed;

import java.util.concurrent.CompletableFuture;

/** A partner that answers over a connection of its own, or does not. */
public interface Partner {

  /** Completes when the answer comes in. */
  CompletableFuture<String> ask(String symbol);
}
