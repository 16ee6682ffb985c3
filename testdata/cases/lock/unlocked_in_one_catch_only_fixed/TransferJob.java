package cases.lock.unlocked_in_one_catch_only_fixed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Moves finished orders to the archive at night. */
@Component
public class TransferJob {

  private final ReentrantLock running = new ReentrantLock();
  private final DataSource orders;
  private int failures;

  public TransferJob(DataSource orders) {
    this.orders = orders;
  }

  @Scheduled(cron = "0 0 3 * * *")
  public void transfer() {
    running.lock();
    try (Connection connection = orders.getConnection()) {
      connection.setAutoCommit(false);
      connection.commit();
    } catch (SQLException e) {
      failures++;
    } finally {
      running.unlock();
    }
  }

  public int failures() {
    return failures;
  }
}
