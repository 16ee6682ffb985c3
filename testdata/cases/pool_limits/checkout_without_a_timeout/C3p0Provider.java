package cases.pool_limits.checkout_without_a_timeout;

import com.mchange.v2.c3p0.ComboPooledDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.beans.PropertyVetoException;
import javax.sql.DataSource;

/** Produces the data source of the ledger. */
@ApplicationScoped
public class C3p0Provider {

  private ComboPooledDataSource pool;

  @Produces
  @ApplicationScoped
  public DataSource ledger() throws PropertyVetoException {
    pool = new ComboPooledDataSource(); // want: ConnectionPoolWithoutLimits
    pool.setDriverClass("org.postgresql.Driver");
    pool.setJdbcUrl("jdbc:postgresql://ledger/ledger");
    pool.setMinPoolSize(2);
    pool.setMaxPoolSize(12);
    pool.setMaxIdleTime(300);
    return pool;
  }

  @PreDestroy
  void close() {
    if (pool != null) {
      pool.close();
    }
  }
}
