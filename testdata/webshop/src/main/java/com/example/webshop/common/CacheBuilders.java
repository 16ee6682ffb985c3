package com.example.webshop.common;

import com.google.common.cache.CacheBuilder;
import java.time.Duration;

/** Starting points for the caches of the shop. */
public final class CacheBuilders {

  private CacheBuilders() {}

  /** A builder whose caches count hits and misses. */
  public static CacheBuilder<Object, Object> counted() {
    return CacheBuilder.newBuilder().concurrencyLevel(4).recordStats();
  }

  /** A builder whose caches forget an entry after the given time. */
  public static CacheBuilder<Object, Object> shortLived(Duration time) {
    return counted().expireAfterWrite(time);
  }
}
