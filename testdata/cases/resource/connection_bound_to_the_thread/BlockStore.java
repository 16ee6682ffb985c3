package cases.resource.connection_bound_to_the_thread;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A request's connection is its thread's until the request is over. */
@RestController
public class BlockStore {

  private static final ThreadLocal<Connection> CONNECTION = new ThreadLocal<>();

  private final DataSource blocks;

  public BlockStore(DataSource blocks) {
    this.blocks = blocks;
  }

  @PostMapping("/blocks")
  public void put(@RequestBody String block) throws SQLException {
    begin();
    try {
      insert(block);
      CONNECTION.get().commit();
    } finally {
      end();
    }
  }

  private static void insert(String block) throws SQLException {
    try (PreparedStatement statement =
        CONNECTION.get().prepareStatement("insert into blocks (text) values (?)")) {
      statement.setString(1, block);
      statement.executeUpdate();
    }
  }

  private void begin() throws SQLException {
    CONNECTION.set(blocks.getConnection());
  }

  private static void end() throws SQLException {
    Connection connection = CONNECTION.get();
    CONNECTION.remove();
    if (connection != null) {
      connection.close();
    }
  }
}
