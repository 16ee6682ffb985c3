package cases.resource.closed_by_a_helper_of_the_class;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** As one wrote it before try-with-resources. */
@RestController
public class LegacyDao {

  private static final Logger LOG = LoggerFactory.getLogger(LegacyDao.class);

  private final DataSource database;

  public LegacyDao(DataSource database) {
    this.database = database;
  }

  @GetMapping("/products")
  public List<String> products() throws SQLException {
    Connection connection = null;
    PreparedStatement query = null;
    ResultSet rows = null;
    try {
      connection = database.getConnection();
      query = connection.prepareStatement("select name from product");
      rows = query.executeQuery();
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    } finally {
      closeAll(rows, query, connection);
    }
  }

  private static void closeAll(AutoCloseable... closeables) {
    for (AutoCloseable closeable : closeables) {
      if (closeable == null) {
        continue;
      }
      try {
        closeable.close();
      } catch (Exception e) {
        LOG.debug("while closing", e);
      }
    }
  }
}
