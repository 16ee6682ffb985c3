package cases.cache_builder.bound_added_by_overridden_hook;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class WarehouseRepository extends ReadThroughRepository<String> {

  private final JdbcTemplate jdbc;

  WarehouseRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  Caffeine<Object, Object> bounded(Caffeine<Object, Object> builder) {
    return builder.expireAfterWrite(Duration.ofMinutes(1));
  }

  @Override
  String select(String id) {
    return jdbc.queryForObject("select city from warehouse where id = ?", String.class, id);
  }
}
