package cases.cache_map.bound_stated_of_one_of_two_maps_fixed;

import dev.overstay.annotations.Bounded;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class StockController {

  @Bounded(reason = "one entry for each warehouse; there are nine")
  private final Map<String, Integer> byWarehouse = new ConcurrentHashMap<>();

  @Bounded(reason = "the catalogue has four hundred articles")
  private final Map<String, Integer> byArticle = new ConcurrentHashMap<>();

  @PutMapping("/stock/{warehouse}/{article}/{count}")
  public int move(
      @PathVariable String warehouse, @PathVariable String article, @PathVariable int count) {
    byWarehouse.merge(warehouse, count, Integer::sum);
    return byArticle.merge(article, count, Integer::sum);
  }
}
