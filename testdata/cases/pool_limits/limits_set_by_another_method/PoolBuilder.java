package cases.pool_limits.limits_set_by_another_method;

import com.alibaba.druid.pool.DruidDataSource;

/** Builds step by step. */
public final class PoolBuilder {

  private final DruidDataSource pool = new DruidDataSource();

  public PoolBuilder url(String url) {
    pool.setUrl(url);
    return this;
  }

  public PoolBuilder maxWait(long millis) {
    pool.setMaxWait(millis);
    return this;
  }

  public DruidDataSource build() {
    return pool;
  }
}
