package cases.pool_limits.connections_that_never_grow_old;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A pool for each of a few tenants. */
public final class TenantPools implements AutoCloseable {

  private final Map<String, HikariDataSource> pools = new ConcurrentHashMap<>();

  public void open(String tenant, String url) {
    HikariDataSource pool = new HikariDataSource(); // want: ConnectionPoolWithoutLimits "uses a connection"
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(5);
    pool.setMaxLifetime(0);
    pools.put(tenant, pool);
  }

  @Override
  public void close() {
    pools.values().forEach(HikariDataSource::close);
    pools.clear();
  }
}
