package cases.growth.method_reference_on_weak_key;

import java.util.Map;
import java.util.WeakHashMap;

public class Closers {

  private static final Map<AutoCloseable, AutoCloseable> CLOSERS = new WeakHashMap<>();

  public static synchronized void add(AutoCloseable resource) {
    CLOSERS.put(resource, resource::close); // want: WeakMapValueReachesKey
  }

  public static synchronized int size() {
    return CLOSERS.size();
  }
}
