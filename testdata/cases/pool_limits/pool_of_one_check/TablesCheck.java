package cases.pool_limits.pool_of_one_check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.commons.dbcp2.BasicDataSource;

/** Looks once whether the tables are there. */
public class TablesCheck {
  private final String url;

  public TablesCheck(String url) {
    this.url = url;
  }

  /** Whether there is a table for orders that can be read. */
  public boolean canReadOrders() {
    try (BasicDataSource dataSource = new BasicDataSource()) {
      dataSource.setDriverClassName("org.h2.Driver");
      dataSource.setUrl(url);
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("select * from orders")) {
        return rows.next();
      }
    } catch (SQLException e) {
      return false;
    }
  }
}
