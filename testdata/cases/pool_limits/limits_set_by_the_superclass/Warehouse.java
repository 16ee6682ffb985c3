package cases.pool_limits.limits_set_by_the_superclass;

import com.mchange.v2.c3p0.ComboPooledDataSource;
import java.time.Duration;
import org.apache.commons.dbcp2.BasicDataSource;

/** What all stores of the application have in common. */
abstract class Store {

  BasicDataSource limited(BasicDataSource pool) {
    pool.setMaxTotal(maximum());
    pool.setMaxWait(Duration.ofSeconds(4));
    return pool;
  }

  void limit(ComboPooledDataSource pool) {
    pool.setMaxPoolSize(maximum());
    pool.setCheckoutTimeout(4_000);
    pool.setMaxIdleTimeExcessConnections(60);
  }

  abstract int maximum();
}

/** The warehouse's store. */
public class Warehouse extends Store {

  private final BasicDataSource stock;
  private final ComboPooledDataSource history = new ComboPooledDataSource();

  public Warehouse(String stockUrl, String historyUrl) {
    BasicDataSource pool = new BasicDataSource();
    pool.setUrl(stockUrl);
    stock = limited(pool);
    history.setJdbcUrl(historyUrl);
    limit(history);
  }

  public BasicDataSource stock() {
    return stock;
  }

  public ComboPooledDataSource history() {
    return history;
  }

  public void close() throws Exception {
    stock.close();
    history.close();
  }

  @Override
  int maximum() {
    return 15;
  }
}
