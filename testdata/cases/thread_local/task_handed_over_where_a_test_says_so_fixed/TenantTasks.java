package cases.thread_local.task_handed_over_where_a_test_says_so_fixed;

import java.util.concurrent.Executor;

/** Runs tasks for tenants: slow ones on a pool, quick ones where they are asked for. */
public final class TenantTasks {

  private static final ThreadLocal<String> TENANT = new ThreadLocal<>();

  private final Executor pool;

  public TenantTasks(Executor pool) {
    this.pool = pool;
  }

  public static String tenant() {
    return TENANT.get();
  }

  public Runnable prepared(String tenant, Runnable task, boolean slow) {
    return slow ? () -> pool.execute(() -> run(tenant, task)) : task;
  }

  private static void run(String tenant, Runnable task) {
    TENANT.set(tenant);
    try {
      task.run();
    } finally {
      TENANT.remove();
    }
  }
}
