package cases.cache_map.plugins_by_partner_and_class;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The adapter that is configured for a partner. */
@Component
public class Adapters {

  private final Map<String, Adapter> adapters = new ConcurrentHashMap<>();
  private final Settings settings;

  public Adapters(Settings settings) {
    this.settings = settings;
  }

  public Adapter of(HttpServletRequest request) throws ReflectiveOperationException {
    String partner = request.getParameter("partner");
    String name = settings.adapterOf(partner);
    Adapter adapter = adapters.get(partner + "$" + name);
    if (adapter == null) {
      adapter = (Adapter) Class.forName(name).getDeclaredConstructor().newInstance();
      adapter.start(partner);
      adapters.put(partner + "$" + name, adapter);
    }
    return adapter;
  }

  interface Settings {
    String adapterOf(String partner);
  }

  interface Adapter {
    void start(String partner);
  }
}
