package cases.scheduler.created_in_private_factory_method_fixed;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
public class LeaderElection implements SmartLifecycle {

  private static final Duration LEASE = Duration.ofSeconds(30);

  private final JdbcTemplate jdbc;
  private final String node;
  private ScheduledExecutorService renewal;
  private volatile boolean running;
  private volatile boolean leader;

  public LeaderElection(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.node = Long.toHexString(ProcessHandle.current().pid());
  }

  @Override
  public void start() {
    renewal = newRenewal();
    renewal.scheduleAtFixedRate(this::renew, 0, LEASE.toSeconds() / 3, TimeUnit.SECONDS);
    running = true;
  }

  private static ScheduledExecutorService newRenewal() {
    ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1);
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return executor;
  }

  private void renew() {
    int rows = jdbc.update("update lease set node = ?, renewed = now() where node = ?", node, node);
    leader = rows == 1;
  }

  @Override
  public void stop() {
    renewal.shutdownNow();
    leader = false;
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  public boolean isLeader() {
    return leader;
  }
}
