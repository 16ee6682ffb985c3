package cases.growth.wrapper_of_class_loader_in_weak_map;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

public final class LoaderCaches {

  private static final Map<ClassLoader, LoaderCache> CACHES =
      Collections.synchronizedMap(new WeakHashMap<>());

  private LoaderCaches() {}

  public static LoaderCache of(ClassLoader loader) {
    LoaderCache cache = CACHES.get(loader);
    if (cache == null) {
      cache = new LoaderCache(loader);
      CACHES.put(loader, cache); // want: WeakMapValueReachesKey
    }
    return cache;
  }

  /** What was found by one loader. */
  public static final class LoaderCache {
    private final ClassLoader loader;
    private final Map<String, Class<?>> found = new HashMap<>();

    LoaderCache(ClassLoader loader) {
      this.loader = loader;
    }

    public synchronized Class<?> find(String name) throws ClassNotFoundException {
      Class<?> type = found.get(name);
      return type == null ? loader.loadClass(name) : type;
    }
  }
}
