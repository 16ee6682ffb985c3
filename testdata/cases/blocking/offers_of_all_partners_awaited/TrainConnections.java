package cases.blocking.offers_of_all_partners_awaited;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks every railway for its trains. */
@RestController
public class TrainConnections {

  /** A railway's own service. */
  public interface Railway {
    List<String> trains(String from, String to);
  }

  private final List<Railway> railways;
  private final Executor pool;

  public TrainConnections(List<Railway> railways, Executor pool) {
    this.railways = railways;
    this.pool = pool;
  }

  @GetMapping("/trains")
  public List<String> trains(@RequestParam("from") String from, @RequestParam("to") String to) {
    List<CompletableFuture<List<String>>> asked =
        railways.stream().map(railway -> ask(railway, from, to).exceptionally(e -> List.of())).toList();
    CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).join(); // want: BlockingCallWithoutTimeout
    return asked.stream().filter(CompletableFuture::isDone).flatMap(it -> it.getNow(List.of()).stream()).toList();
  }

  private CompletableFuture<List<String>> ask(Railway railway, String from, String to) {
    return CompletableFuture.supplyAsync(() -> railway.trains(from, to), pool);
  }
}
