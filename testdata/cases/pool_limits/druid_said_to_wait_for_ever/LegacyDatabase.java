package cases.pool_limits.druid_said_to_wait_for_ever;

import com.alibaba.druid.pool.DruidDataSource;

/** The old database. */
public final class LegacyDatabase implements AutoCloseable {

  private final DruidDataSource pool = new DruidDataSource(); // want: ConnectionPoolWithoutLimits

  public LegacyDatabase(String url) {
    pool.setUrl(url);
    pool.setMaxActive(20);
    pool.setMaxWait(-1);
    pool.setTestWhileIdle(true);
  }

  @Override
  public void close() {
    pool.close();
  }
}
