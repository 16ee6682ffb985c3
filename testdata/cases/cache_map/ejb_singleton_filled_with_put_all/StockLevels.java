package cases.cache_map.ejb_singleton_filled_with_put_all;

import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@Singleton
public class StockLevels {

  @EJB Warehouse warehouse;

  private final Map<String, Integer> levels = new TreeMap<>();

  public Map<String, Integer> of(List<String> articles) {
    Map<String, Integer> answer = new HashMap<>();
    if (!levels.keySet().containsAll(articles)) {
      levels.putAll(warehouse.count(articles)); // want: CacheWithoutEviction
    }
    for (String article : articles) {
      answer.put(article, levels.getOrDefault(article, 0));
    }
    return answer;
  }

  public interface Warehouse {
    Map<String, Integer> count(List<String> articles);

    List<String> listed();
  }
}
