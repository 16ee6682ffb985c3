package cases.cache_map.plugins_that_a_helper_loads;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The adapters that are configured. */
final class Adapters {

  private static final Map<String, Adapter> ADAPTERS = new ConcurrentHashMap<>();

  private Adapters() {}

  static Adapter of(String partner, String className) throws ReflectiveOperationException {
    Adapter adapter = ADAPTERS.get(partner + className);
    if (adapter == null) {
      adapter = (Adapter) Class.forName(className).getDeclaredConstructor().newInstance();
      adapter.start(partner);
      ADAPTERS.put(partner + className, adapter);
    }
    return adapter;
  }

  interface Adapter {
    void start(String partner);
  }
}
