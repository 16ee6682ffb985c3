/*
 * finding: RequestStoredInStaticField c2579798b4a5e062
 * with: com.h2database:h2:2.2.224
 *
 * A pool that caches statements is asked for the same statement twice and closed; the physical
 * connection of that statement stays reachable from a static field.
 */

import com.mchange.v2.c3p0.ComboPooledDataSource;
import dev.overstay.benchmarks.measure.Reachable;
import dev.overstay.benchmarks.measure.Uses;
import java.sql.Connection;
import java.sql.PreparedStatement;
import org.h2.jdbc.JdbcConnection;

final class ConnectionOfClosedPool {

  public static void main(String[] arguments) {
    Reachable connections = new Reachable();
    Uses.of("pools, closed")
        .keeps("closed connections reachable", connections)
        .once()
        .control("a pool without a cache of statements", number -> use(connections, 0))
        .play(number -> use(connections, 10));
  }

  private static void use(Reachable connections, int statements) throws Exception {
    ComboPooledDataSource pool = new ComboPooledDataSource();
    pool.setJdbcUrl("jdbc:h2:mem:");
    pool.setMaxStatements(statements);
    pool.setMinPoolSize(1);
    pool.setInitialPoolSize(1);
    pool.setMaxPoolSize(1);
    for (int i = 0; i < 2; i++) {
      try (Connection connection = pool.getConnection();
          PreparedStatement statement = connection.prepareStatement("select 1")) {
        statement.execute();
        if (i == 0) {
          connections.watch(connection.unwrap(JdbcConnection.class));
        }
      }
    }
    pool.close();
  }
}
