package cases.removal.failure_taken_out_by_exceptionally;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

@Service
public class Transfers {

  private final Map<String, Long> running = new ConcurrentHashMap<>();

  public CompletableFuture<String> transfer(
      String id, Supplier<CompletableFuture<String>> sender) {
    running.put(id, System.nanoTime());
    return sender
        .get()
        .thenApply(
            answer -> {
              running.remove(id);
              return answer;
            })
        .exceptionally(
            failure -> {
              running.remove(id);
              return "failed";
            });
  }
}
