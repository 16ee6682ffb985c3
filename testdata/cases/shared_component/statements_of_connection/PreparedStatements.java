package cases.shared_component.statements_of_connection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The statements that a connection has prepared, by their text. */
enum PreparedStatements {
  INSTANCE;

  private final Map<Connection, Map<String, PreparedStatement>> known = new ConcurrentHashMap<>();

  PreparedStatement get(Connection connection, String sql) throws SQLException {
    Map<String, PreparedStatement> ofConnection = known.get(connection);
    if (ofConnection == null) {
      ofConnection = new HashMap<>();
      known.put(connection, ofConnection); // want: RequestStoredInSharedComponent
    }
    PreparedStatement statement = ofConnection.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      ofConnection.put(sql, statement);
    }
    return statement;
  }

  void forget(Connection connection) {
    known.remove(connection);
  }
}
