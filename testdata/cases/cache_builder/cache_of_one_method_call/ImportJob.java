package cases.cache_builder.cache_of_one_method_call;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The caches live as long as one nightly run. */
@Component
public class ImportJob {

  private final JdbcTemplate jdbc;

  public ImportJob(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Scheduled(cron = "0 30 2 * * *")
  public void run() {
    Cache<String, Long> supplierIds = Caffeine.newBuilder().build();
    LoadingCache<String, Long> groupIds =
        CacheBuilder.newBuilder().build(CacheLoader.from(name -> id("product_group", name)));
    List<String[]> rows =
        jdbc.query(
            "select supplier, product_group from staging",
            (row, number) -> new String[] {row.getString(1), row.getString(2)});
    for (String[] row : rows) {
      long supplier = supplierIds.get(row[0], name -> id("supplier", name));
      jdbc.update(
          "insert into product (supplier, product_group) values (?, ?)",
          supplier,
          groupIds.getUnchecked(row[1]));
    }
  }

  private Long id(String table, String name) {
    return jdbc.queryForObject("select id from " + table + " where name = ?", Long.class, name);
  }
}
