package cases.resource.connection_kept_when_the_query_fails;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Looks up orders. */
@RestController
public class OrderDao {

  private final DataSource orders;

  public OrderDao(DataSource orders) {
    this.orders = orders;
  }

  @GetMapping("/orders/{id}/state")
  public String state(@PathVariable long id) throws SQLException {
    Connection connection = orders.getConnection(); // want: ResourceNotClosed "fails"
    PreparedStatement statement =
        connection.prepareStatement("select state from orders where id = ?");
    statement.setLong(1, id);
    ResultSet rows = statement.executeQuery();
    String state = rows.next() ? rows.getString(1) : "unknown";
    connection.close();
    return state;
  }
}
