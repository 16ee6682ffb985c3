package cases.growth.pages_by_builder;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

@Singleton
public class Pages {

  private final Map<StringBuilder, String> pages = new HashMap<>();

  public synchronized String page(String user, String language) {
    StringBuilder key = new StringBuilder();
    key.append(user).append('/').append(language);
    String page = pages.get(key);
    if (page == null) {
      page = "<h1>" + user + "</h1>";
      pages.put(key, page); // want: CacheKeyNeverRepeats "StringBuilder"
    }
    return page;
  }
}
