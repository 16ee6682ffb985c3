package cases.shared_component.connection_pool_owns_its_connections;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Answers with figures from the reporting database. */
@Path("/figures")
public class ReportResource {

  @Inject ConnectionPool pool;

  @GET
  public long invoices() throws SQLException, InterruptedException {
    Connection connection = pool.acquire();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from invoice")) {
      rows.next();
      return rows.getLong(1);
    } finally {
      pool.release(connection);
    }
  }
}
