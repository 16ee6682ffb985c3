package cases.cache_map.sources_registered_by_name;

import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

public final class Monitoring {

  public static final Monitoring INSTANCE = new Monitoring();

  private final Map<String, DataSource> sources = new LinkedHashMap<>();

  private Monitoring() {}

  /** For those who define data sources: what is returned counts its connections. */
  public DataSource watch(String name, DataSource source) {
    sources.put(name, source);
    return (DataSource)
        Proxy.newProxyInstance(
            source.getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> method.invoke(source, arguments));
  }

  public int watched() {
    return sources.size();
  }
}
