package cases.pool_limits.dbcp_without_an_upper_end;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;

/** A pool for each tenant of the installation; tenants are listed in the configuration. */
public class TenantDataSources {

  /** Where a tenant's data is. */
  public record Tenant(String name, String url, String user, String password) {}

  private final Map<String, BasicDataSource> pools = new ConcurrentHashMap<>();

  public TenantDataSources(Iterable<Tenant> tenants) {
    for (Tenant tenant : tenants) {
      pools.put(tenant.name(), open(tenant));
    }
  }

  public DataSource of(String tenant) {
    return pools.get(tenant);
  }

  private static BasicDataSource open(Tenant tenant) {
    BasicDataSource pool = new BasicDataSource(); // want: ConnectionPoolWithoutLimits
    pool.setUrl(tenant.url());
    pool.setUsername(tenant.user());
    pool.setPassword(tenant.password());
    pool.setMaxWait(Duration.ofSeconds(10));
    pool.setMaxTotal(-1);
    return pool;
  }
}
