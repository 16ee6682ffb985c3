package cases.cache_map.two_caches_cleared_together;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CatalogController {

  private final CatalogCaches caches;
  private final CatalogCaches.CatalogClient client;

  public CatalogController(CatalogCaches caches, CatalogCaches.CatalogClient client) {
    this.caches = caches;
    this.client = client;
  }

  @GetMapping(path = "/title", params = "sku")
  public String bySku(@RequestParam String sku) {
    return caches.titleBySku(sku, client);
  }

  @GetMapping(path = "/title", params = "ean")
  public String byEan(@RequestParam long ean) {
    return caches.titleByEan(ean, client);
  }
}
