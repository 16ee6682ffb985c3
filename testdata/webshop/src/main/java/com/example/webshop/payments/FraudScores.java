package com.example.webshop.payments;

import com.example.webshop.common.CacheBuilders;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How suspicious an address is, from 0 to 100. */
@Component
public class FraudScores {

  private final LoadingCache<String, Integer> scores = CacheBuilders.counted().build(CacheLoader.from(FraudScores::score)); // want: CacheBuilderWithoutBound
  private final Cache<String, Boolean> blocked =
      CacheBuilders.shortLived(Duration.ofMinutes(10)).build();

  public int of(String address) {
    return isBlocked(address) ? 100 : scores.getUnchecked(address);
  }

  public void block(String address) {
    blocked.put(address, Boolean.TRUE);
  }

  private boolean isBlocked(String address) {
    return blocked.getIfPresent(address) != null;
  }

  private static int score(String address) {
    return Math.floorMod(address.hashCode(), 40);
  }
}
