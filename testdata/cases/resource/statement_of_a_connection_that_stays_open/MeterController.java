package cases.resource.statement_of_a_connection_that_stays_open;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Writes readings over one connection that it keeps. */
@RestController
public class MeterController {

  private final Connection store;

  public MeterController(Connection store) {
    this.store = store;
  }

  @PostMapping("/meter")
  public int read(@RequestParam long meter, @RequestParam double value) throws SQLException {
    PreparedStatement insert = store.prepareStatement("insert into reading values (?, ?)"); // want: ResourceNotClosed
    insert.setLong(1, meter);
    insert.setDouble(2, value);
    return insert.executeUpdate();
  }
}
