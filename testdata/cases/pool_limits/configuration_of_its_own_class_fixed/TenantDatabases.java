package cases.pool_limits.configuration_of_its_own_class_fixed;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public final class TenantDatabases implements AutoCloseable {

  public record Tenant(String id, String host, String schema) {
    String url() {
      return "jdbc:postgresql://" + host + "/" + schema + "?ApplicationName=crm";
    }
  }

  private static final class TenantPoolConfig extends HikariConfig {
    TenantPoolConfig(Tenant tenant) {
      setPoolName("tenant-" + tenant.id());
      setJdbcUrl(tenant.url());
      setUsername("crm_" + tenant.id());
      setPassword(System.getenv("CRM_DB_PASSWORD"));
      setMinimumIdle(2);
      setMaximumPoolSize(12);
      setConnectionTimeout(4_000);
      setIdleTimeout(60_000);
      setMaxLifetime(1_200_000);
    }
  }

  private final Map<String, HikariDataSource> pools;

  public TenantDatabases(List<Tenant> tenants) {
    Map<String, HikariDataSource> opened = new TreeMap<>();
    for (Tenant tenant : tenants) {
      opened.put(tenant.id(), new HikariDataSource(new TenantPoolConfig(tenant)));
    }
    this.pools = Map.copyOf(opened);
  }

  public Connection connect(String tenantId) throws SQLException {
    HikariDataSource pool = pools.get(tenantId);
    if (pool == null) {
      throw new SQLException("no such tenant: " + tenantId);
    }
    return pool.getConnection();
  }

  public int activeConnections() {
    return pools.values().stream()
        .mapToInt(p -> p.getHikariPoolMXBean().getActiveConnections())
        .sum();
  }

  @Override
  public void close() {
    pools.values().forEach(HikariDataSource::close);
  }
}
