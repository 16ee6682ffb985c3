package cases.pool_limits.set_by_a_helper_of_the_class;

import com.mchange.v2.c3p0.ComboPooledDataSource;

/** Two pools with the same limits. */
public final class MasterAndReplica implements AutoCloseable {

  private final ComboPooledDataSource master = new ComboPooledDataSource();
  private final ComboPooledDataSource replica = new ComboPooledDataSource();

  public MasterAndReplica(String masterUrl, String replicaUrl) {
    master.setJdbcUrl(masterUrl);
    replica.setJdbcUrl(replicaUrl);
    limit(master);
    limit(replica);
  }

  private static void limit(ComboPooledDataSource pool) {
    pool.setMaxPoolSize(20);
    pool.setCheckoutTimeout(3_000);
  }

  @Override
  public void close() {
    master.close();
    replica.close();
  }
}
