package cases.executor.pool_after_a_loop_over_all_shops_fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ArrayBlockingQueue;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CompareController {

  public interface Shop {
    String name();

    long cents(String ean);
  }

  public record Price(String shop, long cents) {
  }

  private final ExecutorService pool =
      new ThreadPoolExecutor(8, 8, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(64));
  private final List<Shop> shops;

  public CompareController(List<Shop> shops) {
    this.shops = shops;
  }

  @GetMapping("/compare")
  public List<Price> compare(@RequestParam("ean") String ean) throws InterruptedException {
    List<Callable<Price>> lookups = new ArrayList<>();
    for (Shop shop : shops) {
      lookups.add(() -> new Price(shop.name(), shop.cents(ean)));
    }
    try {
      List<Price> prices = new ArrayList<>();
      for (Future<Price> lookup : pool.invokeAll(lookups, 3, TimeUnit.SECONDS)) {
        if (!lookup.isCancelled()) {
          prices.add(lookup.get(1, TimeUnit.SECONDS));
        }
      }
      return prices;
    } catch (ExecutionException | TimeoutException e) {
      return List.of();
    }
  }

  @PreDestroy
  void stop() {
    pool.shutdownNow();
  }
}
