package cases.shared_component.statements_of_connection_fixed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A connection of the thread that works, and what is asked of it. */
public final class Database {

  private static final ThreadLocal<Connection> CURRENT = new ThreadLocal<>();

  private final DataSource source;

  public Database(DataSource source) {
    this.source = source;
  }

  public void open() throws SQLException {
    CURRENT.set(source.getConnection());
  }

  public int execute(String sql) throws SQLException {
    PreparedStatement statement = PreparedStatements.INSTANCE.get(CURRENT.get(), sql);
    return statement.executeUpdate();
  }

  /** After a change of the schema. */
  public void schemaChanged() {
    PreparedStatements.INSTANCE.forget(CURRENT.get());
  }

  public void close() throws SQLException {
    Connection connection = CURRENT.get();
    try {
      PreparedStatements.INSTANCE.forget(connection);
      connection.close();
    } finally {
      CURRENT.remove();
    }
  }
}
