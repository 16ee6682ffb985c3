package cases.cache_builder.cache2k_defaults;

import java.math.BigDecimal;
import java.time.Duration;
import org.cache2k.Cache2kBuilder;
import org.cache2k.Cache;

/** Without further word a cache of cache2k keeps 1802 entries. */
public final class ZipCodeTax {

  private final Cache<String, BigDecimal> rateByZip;
  private final Cache<Long, String> certificates =
      Cache2kBuilder.of(Long.class, String.class)
          .eternal(true)
          .entryCapacity(500)
          .build();
  private final Cache<String, String> exemptions =
      Cache2kBuilder.of(String.class, String.class)
          .entryCapacity(Long.MAX_VALUE)
          .expireAfterWrite(Duration.ofHours(6))
          .build();

  public ZipCodeTax(TaxTables tables) {
    this.rateByZip =
        Cache2kBuilder.of(String.class, BigDecimal.class).loader(tables::rate).build();
  }

  public BigDecimal rate(String zip) {
    return exemptions.containsKey(zip) ? BigDecimal.ZERO : rateByZip.get(zip);
  }

  public void exempt(String zip, long customer, String certificate) {
    exemptions.put(zip, certificate);
    certificates.put(customer, certificate);
  }

  public interface TaxTables {
    BigDecimal rate(String zip);
  }
}
