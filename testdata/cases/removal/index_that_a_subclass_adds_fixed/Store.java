package cases.removal.index_that_a_subclass_adds_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class Store<T> {

  private final Map<String, T> byKey = new ConcurrentHashMap<>();

  protected void put(String key, T item) {
    byKey.put(key, item);
  }

  T get(String key) {
    return byKey.get(key);
  }

  T remove(String key) {
    return byKey.remove(key);
  }
}
