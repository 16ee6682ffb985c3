package cases.resource.closed_one_is_opened_again;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tries twice. */
@RestController
public class StoreController {

  private final DataSource store;

  public StoreController(DataSource store) {
    this.store = store;
  }

  @GetMapping("/store/alive")
  public boolean alive() {
    Connection connection = null;
    try {
      connection = store.getConnection();
      if (connection.isClosed()) {
        connection = store.getConnection();
      }
      return !connection.isReadOnly();
    } catch (SQLException e) {
      return false;
    } finally {
      if (connection != null) {
        try {
          connection.close();
        } catch (SQLException e) {
          // Nothing can be done about it.
        }
      }
    }
  }
}
