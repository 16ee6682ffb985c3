package cases.cache_map.map_class_of_its_own_with_class_keys;

import java.util.concurrent.ConcurrentHashMap;

public class Renderers extends ConcurrentHashMap<Class<?>, Renderers.Renderer> {

  public interface Renderer {
    String render(Object model);
  }
}
