package cases.pool_limits.no_end_and_no_wait_fixed;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.apache.commons.dbcp2.BasicDataSource;

/** Connections for the statements of accounts, which are twenty. */
public final class StatementPool implements AutoCloseable {

  private final BasicDataSource source;

  public StatementPool(Properties settings) {
    BasicDataSource made = new BasicDataSource();
    made.setUrl(settings.getProperty("url"));
    made.setInitialSize(4);
    made.setMaxTotal(20);
    made.setMaxWait(Duration.ofSeconds(3));
    made.setValidationQuery("select 1");
    source = made;
  }

  public int lent() {
    return source.getNumActive();
  }

  @Override
  public void close() throws SQLException {
    source.close();
  }
}
