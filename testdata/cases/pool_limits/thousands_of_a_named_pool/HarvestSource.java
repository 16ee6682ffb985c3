package cases.pool_limits.thousands_of_a_named_pool;

import com.mchange.v2.c3p0.ComboPooledDataSource;
import javax.sql.DataSource;

/** The pool of the harvest's database, with what its named configuration does not say. */
public class HarvestSource {

  public DataSource open(String url) {
    ComboPooledDataSource pool = new ComboPooledDataSource("harvest"); // want: ConnectionPoolWithoutLimits
    pool.setJdbcUrl(url);
    pool.setMaxPoolSize(1500);
    return pool;
  }
}
