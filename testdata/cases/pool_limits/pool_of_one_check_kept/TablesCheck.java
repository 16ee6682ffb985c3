package cases.pool_limits.pool_of_one_check_kept;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.commons.dbcp2.BasicDataSource;

/** Looks whether the tables are there, whenever a page asks. */
public class TablesCheck implements AutoCloseable {
  private final BasicDataSource dataSource;

  public TablesCheck(String url) {
    // want: ConnectionPoolWithoutLimits
    dataSource = new BasicDataSource();
    dataSource.setDriverClassName("org.h2.Driver");
    dataSource.setUrl(url);
  }

  /** Whether there is a table for orders that can be read. */
  public boolean canReadOrders() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from orders")) {
      return rows.next();
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public void close() throws SQLException {
    dataSource.close();
  }
}
