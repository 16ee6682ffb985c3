package cases.cache_builder.caffeine_static_with_stats_only;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import jakarta.servlet.http.HttpServletRequest;

public final class CountryLookup {

  private static final Cache<String, String> COUNTRY_BY_ADDRESS = Caffeine.newBuilder().recordStats().build(); // want: CacheBuilderWithoutBound

  private final GeoDatabase database;

  public CountryLookup(GeoDatabase database) {
    this.database = database;
  }

  public String countryOf(HttpServletRequest request) {
    String forwarded = request.getHeader("X-Forwarded-For");
    String address = forwarded == null ? request.getRemoteAddr() : forwarded.split(",")[0].trim();
    return COUNTRY_BY_ADDRESS.get(address, database::country);
  }

  public static CacheStats stats() {
    return COUNTRY_BY_ADDRESS.stats();
  }

  public interface GeoDatabase {
    String country(String address);
  }
}
