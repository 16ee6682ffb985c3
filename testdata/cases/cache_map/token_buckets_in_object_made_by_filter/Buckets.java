package cases.cache_map.token_buckets_in_object_made_by_filter;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

final class Buckets {

  private final int size;
  private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();

  Buckets(int size) {
    this.size = size;
  }

  Bucket of(String client) {
    return buckets.computeIfAbsent(client, key -> new Bucket(size)); // want: CacheWithoutEviction
  }

  static final class Bucket {

    private final int size;
    private double tokens;
    private long filled = System.nanoTime();

    Bucket(int size) {
      this.size = size;
      this.tokens = size;
    }

    synchronized boolean tryTake() {
      long now = System.nanoTime();
      tokens = Math.min(size, tokens + (now - filled) / 1e9);
      filled = now;
      if (tokens < 1) {
        return false;
      }
      tokens--;
      return true;
    }

    synchronized boolean isFull() {
      return tokens + (System.nanoTime() - filled) / 1e9 >= size;
    }
  }
}
