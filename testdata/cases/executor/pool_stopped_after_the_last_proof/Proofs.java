package cases.executor.pool_stopped_after_the_last_proof;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The last of several to be done puts the press off, or who got it with the proof. */
public class Proofs {
  public void renderAll(List<Supplier<byte[]>> pages, Consumer<byte[]> reader) {
    ExecutorService press = Executors.newFixedThreadPool(2);
    AtomicInteger left = new AtomicInteger(pages.size());
    for (Supplier<byte[]> page : pages) {
      CompletableFuture.supplyAsync(page, press)
          .whenComplete(
              (proof, problem) -> {
                if (left.decrementAndGet() == 0) {
                  press.shutdown();
                }
              });
    }
  }

  public void lend(Supplier<byte[]> page, Consumer<ExecutorService> next) {
    ExecutorService press = Executors.newFixedThreadPool(2);
    CompletableFuture.supplyAsync(page, press)
        .whenComplete(
            (proof, problem) -> {
              if (problem == null) {
                next.accept(press);
              } else {
                press.shutdown();
              }
            });
  }
}
