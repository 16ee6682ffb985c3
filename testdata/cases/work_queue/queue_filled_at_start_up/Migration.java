package cases.work_queue.queue_filled_at_start_up;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class Migration implements ServletContextListener {

  private final Queue<String> tables = new ConcurrentLinkedQueue<>();

  @Override
  public void contextInitialized(ServletContextEvent event) {
    tables.add("orders");
    tables.add("customers");
    new Thread(this::migrate).start();
  }

  private void migrate() {
    for (String table = tables.poll(); table != null; table = tables.poll()) {
      System.out.println(table);
    }
  }
}
