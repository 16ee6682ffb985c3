package cases.pool_limits.no_end_and_no_wait;

import java.sql.SQLException;
import java.util.Properties;
import org.apache.commons.dbcp2.BasicDataSource;

/** Connections for the statements of accounts: nobody waits for one where there is no end. */
public final class StatementPool implements AutoCloseable {

  private final BasicDataSource source;

  public StatementPool(Properties settings) {
    BasicDataSource made = new BasicDataSource(); // want: ConnectionPoolWithoutLimits
    made.setUrl(settings.getProperty("url"));
    made.setInitialSize(4);
    made.setMaxTotal(-1);
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
