package cases.work_queue.pool_of_the_house_for_whoever_asks_fixed;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Consumer;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CakeController {

  private final Consumer<String> bakery;
  private final ThreadPoolExecutor ovens;

  public CakeController(Consumer<String> bakery) {
    this.bakery = bakery;
    this.ovens = HousePools.ovens(50);
  }

  @PostMapping("/cakes")
  public void bake(@RequestParam String name) {
    ovens.execute(() -> bakery.accept(name));
  }

  @PreDestroy
  void stop() {
    ovens.shutdown();
  }
}
