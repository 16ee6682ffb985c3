package cases.executor.pool_ends_when_its_last_task_is_done;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Importer {

  public CompletableFuture<Void> start(List<String> files) {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    CompletableFuture<?>[] all =
        files.stream()
            .map(file -> CompletableFuture.runAsync(() -> System.out.println(file), pool))
            .toArray(CompletableFuture[]::new);
    return CompletableFuture.allOf(all).whenComplete((done, failure) -> pool.shutdown());
  }
}
