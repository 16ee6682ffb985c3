package cases.pool_limits.two_limits_lifted_of_one_pool;

import com.zaxxer.hikari.HikariDataSource;

/** The pool of the archive's database. */
public final class ArchiveDatabase implements AutoCloseable {

  private final HikariDataSource source;

  public ArchiveDatabase(String url) {
    source = new HikariDataSource(); // want: ConnectionPoolWithoutLimits
    source.setJdbcUrl(url);
    source.setMaximumPoolSize(3_000);
    source.setMaxLifetime(0);
    source.setIdleTimeout(0);
  }

  public HikariDataSource source() {
    return source;
  }

  @Override
  public void close() {
    source.close();
  }
}
