package cases.cache_builder.cache_of_helper_base_class_fixed;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;

abstract class ReadCache<K, V> {

  private final LoadingCache<K, V> cache;

  ReadCache() {
    CacheBuilder<Object, Object> builder = CacheBuilder.newBuilder().maximumSize(10_000);
    this.cache =
        builder.build(
            new CacheLoader<K, V>() {
              @Override
              public V load(K key) {
                return read(key);
              }
            });
  }

  abstract V read(K key);

  V get(K key) {
    return cache.getUnchecked(key);
  }
}
