import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;

class A {
  private final Cache<String, String> names =
      CacheBuilder.newBuilder()
          .weigher((String key, String value) -> 1)
          .build();

  String name(String id) {
    names.put(id, id);
    return names.getIfPresent(id);
  }
}
