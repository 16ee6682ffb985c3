package cases.blocking.own_tasks_counted_down_and_joined_fixed;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.ExecutorService;
import java.util.Queue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Asks all shops at once, by tasks of its own, and waits until each has answered. */
@RestController
public class StockController {

  public interface Shop {
    int stock(String article);
  }

  private final List<Shop> shops;
  private final ExecutorService executor;

  public StockController(List<Shop> shops, ExecutorService executor) {
    this.shops = shops;
    this.executor = executor;
  }

  @GetMapping("/stock/{article}")
  public int stock(@PathVariable String article) throws InterruptedException {
    CountDownLatch answered = new CountDownLatch(shops.size());
    Queue<Integer> found = new ConcurrentLinkedQueue<>();
    for (Shop shop : shops) {
      executor.execute(
          () -> {
            try {
              found.add(shop.stock(article));
            } finally {
              answered.countDown();
            }
          });
    }
    answered.await(3, TimeUnit.SECONDS);
    return found.stream().mapToInt(Integer::intValue).sum();
  }

  @GetMapping("/stock/{article}/most")
  public int most(@PathVariable String article) {
    List<CompletableFuture<Integer>> asked =
        shops.stream()
            .map(shop -> CompletableFuture.supplyAsync(() -> shop.stock(article), executor))
            .toList();
    CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).orTimeout(3, TimeUnit.SECONDS).join();
    return asked.stream().mapToInt(CompletableFuture::join).max().orElse(0);
  }
}
