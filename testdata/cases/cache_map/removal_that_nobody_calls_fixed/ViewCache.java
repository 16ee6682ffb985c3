package cases.cache_map.removal_that_nobody_calls_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Component
class ViewCache {

  private final Map<String, View> views = new ConcurrentHashMap<>();

  View view(String name) {
    return views.computeIfAbsent(name, View::new);
  }

  /** For those who change templates while the application runs. */
  void clear() {
    views.clear();
  }

  record View(String name) {}

  @RestController
  static class Pages {

    private final ViewCache views;

    Pages(ViewCache views) {
      this.views = views;
    }

    @DeleteMapping("/pages")
    void forget() {
      views.clear();
    }

    @GetMapping("/pages/{name}")
    String page(@PathVariable String name) {
      return views.view(name).name();
    }
  }
}
