package cases.executor.pool_of_a_method_is_dropped_fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class PriceComparison {

  private final List<Shop> shops;

  public PriceComparison(List<Shop> shops) {
    this.shops = shops;
  }

  public List<Integer> prices(String article) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(shops.size());
    List<Callable<Integer>> questions = new ArrayList<>();
    for (Shop shop : shops) {
      questions.add(() -> shop.price(article));
    }
    try {
      List<Integer> prices = new ArrayList<>();
      for (Future<Integer> answer : pool.invokeAll(questions)) {
        prices.add(answer.get());
      }
      return prices;
    } finally {
      pool.shutdownNow();
    }
  }

  public interface Shop {
    int price(String article);
  }
}
