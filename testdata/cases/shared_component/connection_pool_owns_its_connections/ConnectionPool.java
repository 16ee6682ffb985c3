package cases.shared_component.connection_pool_owns_its_connections;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;

/** A few connections to the reporting database, handed out one at a time. */
@ApplicationScoped
public class ConnectionPool implements AutoCloseable {

  private static final int SIZE = 4;

  private final BlockingQueue<Connection> idle = new ArrayBlockingQueue<>(SIZE);

  private final Set<Connection> lent = ConcurrentHashMap.newKeySet();

  @Resource private DataSource dataSource;

  @PostConstruct
  void open() {
    try {
      for (int i = 0; i < SIZE; i++) {
        idle.add(dataSource.getConnection());
      }
    } catch (SQLException e) {
      close();
      throw new IllegalStateException("reporting database is not reachable", e);
    }
  }

  public Connection acquire() throws SQLException, InterruptedException {
    Connection connection = idle.poll(2, TimeUnit.SECONDS);
    if (connection == null) {
      throw new SQLException("no reporting connection became free");
    }
    lent.add(connection);
    return connection;
  }

  public void release(Connection connection) {
    if (lent.remove(connection)) {
      idle.add(connection);
    }
  }

  @PreDestroy
  @Override
  public void close() {
    for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
      try {
        connection.close();
      } catch (SQLException e) {
        LoggerFactory.getLogger(ConnectionPool.class).warn("closing a connection", e);
      }
    }
  }
}
