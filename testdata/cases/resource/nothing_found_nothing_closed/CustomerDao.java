package cases.resource.nothing_found_nothing_closed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Finds customers. */
@Repository
public class CustomerDao {

  private final DataSource database;

  public CustomerDao(DataSource database) {
    this.database = database;
  }

  public String name(long id) throws SQLException {
    Connection connection = database.getConnection(); // want: ResourceNotClosed
    PreparedStatement query =
        connection.prepareStatement("select name from customer where id = ?");
    query.setLong(1, id);
    ResultSet rows = query.executeQuery();
    if (!rows.next()) {
      return null;
    }
    String name = rows.getString(1);
    rows.close();
    query.close();
    connection.close();
    return name;
  }
}

/** Shows customers. */
@RestController
class CustomerController {

  private final CustomerDao customers;

  CustomerController(CustomerDao customers) {
    this.customers = customers;
  }

  @GetMapping("/customers/{id}")
  public String name(@PathVariable long id) throws SQLException {
    return customers.name(id);
  }
}
