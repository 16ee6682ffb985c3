package cases.cache_map.two_caches_cleared_together;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
public class CatalogCaches {

  private final Map<String, String> titleBySku = new ConcurrentHashMap<>();
  private final Map<Long, String> titleByEan = new ConcurrentHashMap<>();
  private final List<Map<?, ?>> all = List.of(titleBySku, titleByEan);

  String titleBySku(String sku, CatalogClient client) {
    return titleBySku.computeIfAbsent(sku, client::titleBySku);
  }

  String titleByEan(long ean, CatalogClient client) {
    return titleByEan.computeIfAbsent(ean, client::titleByEan);
  }

  @EventListener
  public void catalogImported(CatalogImported event) {
    all.forEach(Map::clear);
  }

  Map<String, Integer> sizes() {
    Map<String, Integer> sizes = new HashMap<>();
    sizes.put("sku", titleBySku.size());
    sizes.put("ean", titleByEan.size());
    return sizes;
  }

  public record CatalogImported(int products) {}

  public interface CatalogClient {
    String titleBySku(String sku);

    String titleByEan(long ean);
  }
}
