package cases.cache_builder.bound_added_by_overridden_hook;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

abstract class ReadThroughRepository<V> {

  private final LoadingCache<String, V> rows;

  ReadThroughRepository() {
    this.rows = bounded(Caffeine.newBuilder().recordStats()).build(this::select);
  }

  abstract Caffeine<Object, Object> bounded(Caffeine<Object, Object> builder);

  abstract V select(String id);

  final V find(String id) {
    return rows.get(id);
  }
}
