package cases.executor.pool_put_in_a_store_that_others_end;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Store {

  private final Map<String, Object> things = new ConcurrentHashMap<>();

  public Object get(String name) {
    return things.get(name);
  }

  public void put(String name, Object thing) {
    things.put(name, thing);
  }

  public Object take(String name) {
    return things.remove(name);
  }
}
