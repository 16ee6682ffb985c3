package cases.cache_builder.asked_for_one_entry;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.stereotype.Component;

/** The table of today's rates, fetched once. */
@Component
public class Rates {

  private static final String TABLE = "table";

  private final LoadingCache<String, String> tables;

  public Rates(Exchange exchange) {
    this.tables = Caffeine.newBuilder().build(key -> exchange.fetch());
  }

  public String table() {
    return tables.get(TABLE);
  }

  public void refresh() {
    tables.refresh(TABLE);
  }

  /** Who knows them. */
  public interface Exchange {
    String fetch();
  }
}
