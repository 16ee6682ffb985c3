package cases.growth.wrapper_of_class_loader_in_weak_map_fixed;

import java.lang.ref.WeakReference;
import java.util.Collections;
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
      CACHES.put(loader, cache);
    }
    return cache;
  }

  /** What was found by one loader. */
  public static final class LoaderCache {
    private final WeakReference<ClassLoader> loader;

    LoaderCache(ClassLoader loader) {
      this.loader = new WeakReference<>(loader);
    }

    public Class<?> find(String name) throws ClassNotFoundException {
      ClassLoader parent = loader.get();
      if (parent == null) {
        throw new ClassNotFoundException(name);
      }
      return parent.loadClass(name);
    }
  }
}
