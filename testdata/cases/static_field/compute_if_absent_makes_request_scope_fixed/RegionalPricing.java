package cases.static_field.compute_if_absent_makes_request_scope_fixed;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Service;

/** Prices differ by sales region; the rates of one are loaded when it is first asked for. */
@Service
public class RegionalPricing {

  enum Region {
    EMEA,
    AMERICAS,
    APAC
  }

  private static final ConcurrentMap<Region, RateTable> TABLES = new ConcurrentHashMap<>();

  /** The price of an article where the caller shops. */
  public BigDecimal price(String article, HttpServletRequest request) {
    Region region = regionOf(request.getHeader("X-Region"));
    RateTable table = TABLES.computeIfAbsent(region, RateTable::new);
    return table.rate(article, request.getLocale());
  }

  private static Region regionOf(String header) {
    return header == null ? Region.EMEA : Region.valueOf(header);
  }

  /** Rates of a region, looked up in the currency of whoever asks. */
  static final class RateTable {

    private final Region region;

    RateTable(Region region) {
      this.region = region;
    }

    BigDecimal rate(String article, Locale locale) {
      int base = Math.floorMod(article.hashCode(), 1_000);
      return BigDecimal.valueOf(base, locale.getCountry().equals("JP") ? 0 : 2)
          .multiply(BigDecimal.valueOf(region.ordinal() + 1L));
    }
  }
}
