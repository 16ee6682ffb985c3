package cases.executor.pool_stopped_after_a_good_proof_fixed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The press goes off whatever became of the page. */
public class Proofs {
  public void render(Supplier<byte[]> page, Consumer<byte[]> reader) {
    ExecutorService press = Executors.newFixedThreadPool(2);
    CompletableFuture.supplyAsync(page, press)
        .whenComplete(
            (proof, problem) -> {
              press.shutdown();
              if (problem != null) {
                reader.accept(new byte[0]);
              } else {
                reader.accept(proof);
              }
            });
  }
}
