package cases.cache_map.filled_after_construction_by_lifecycle;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

@Startup
@Singleton
public class CountryNames {

  private final Map<String, String> byCode = new TreeMap<>();

  @PostConstruct
  void load() {
    for (String code : Locale.getISOCountries()) {
      register(code, new Locale("", code).getDisplayCountry(Locale.ENGLISH));
    }
    register("XK", "Kosovo");
  }

  private void register(String code, String name) {
    byCode.put(code, name);
  }

  public String nameFor(HttpServletRequest request) {
    return byCode.getOrDefault(request.getHeader("CF-IPCountry"), "unknown");
  }
}
