package cases.pool_limits.as_many_connections_as_anybody_asks_for;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Runs reports on a database of its own. */
public final class Reporting implements AutoCloseable {

  private final HikariDataSource reports;

  public Reporting(String url) {
    HikariConfig config = new HikariConfig(); // want: ConnectionPoolWithoutLimits "more connections"
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(10_000);
    config.setMinimumIdle(5);
    reports = new HikariDataSource(config);
  }

  @Override
  public void close() {
    reports.close();
  }
}
