package cases.growth.pages_by_builder_fixed;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

@Singleton
public class Pages {

  private final Map<String, String> pages =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > 200;
        }
      };

  public synchronized String page(String user, String language) {
    StringBuilder key = new StringBuilder();
    key.append(user).append('/').append(language);
    String page = pages.get(key.toString());
    if (page == null) {
      page = "<h1>" + user + "</h1>";
      pages.put(key.toString(), page);
    }
    return page;
  }
}
