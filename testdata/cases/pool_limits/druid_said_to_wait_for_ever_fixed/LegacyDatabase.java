package cases.pool_limits.druid_said_to_wait_for_ever_fixed;

import com.alibaba.druid.pool.DruidDataSource;

/** The old database. */
public final class LegacyDatabase implements AutoCloseable {

  private final DruidDataSource pool = new DruidDataSource();

  public LegacyDatabase(String url) {
    pool.setUrl(url);
    pool.setMaxActive(20);
    pool.setMaxWait(5_000);
    pool.setTestWhileIdle(true);
  }

  @Override
  public void close() {
    pool.close();
  }
}
