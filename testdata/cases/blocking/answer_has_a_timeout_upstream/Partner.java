package cases.blocking.answer_has_a_timeout_upstream;

import java.util.concurrent.CompletableFuture;

/** A partner that answers over a connection of its own, or does not. */
public interface Partner {

  /** Completes when the answer comes in. */
  CompletableFuture<String> ask(String symbol);
}
