package cases.scheduler.two_left_by_a_failing_constructor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Connections that are kept open and tested. */
public class Pool implements AutoCloseable {

  private final BlockingQueue<Connection> idle = new LinkedBlockingQueue<>(20);
  private final ScheduledExecutorService tester;
  private final ScheduledExecutorService closer;

  public Pool(DataSource source, int size) throws SQLException {
    tester = Executors.newSingleThreadScheduledExecutor(); // want: SchedulerNeverStopped
    closer = Executors.newSingleThreadScheduledExecutor();
    tester.scheduleAtFixedRate(this::test, 1, 1, TimeUnit.MINUTES);
    closer.scheduleAtFixedRate(this::closeOld, 1, 1, TimeUnit.HOURS);
    for (int i = 0; i < size; i++) {
      idle.add(source.getConnection());
    }
  }

  private void test() {
    idle.removeIf(Pool::isBroken);
  }

  private static boolean isBroken(Connection connection) {
    try {
      return !connection.isValid(5);
    } catch (SQLException e) {
      return true;
    }
  }

  private void closeOld() {
    Connection oldest = idle.poll();
    if (oldest != null) {
      close(oldest);
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      System.getLogger("pool").log(System.Logger.Level.WARNING, "not closed", e);
    }
  }

  @Override
  public void close() {
    tester.shutdownNow();
    closer.shutdownNow();
    idle.forEach(Pool::close);
  }
}
