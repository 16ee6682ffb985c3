package cases.async_task.command_passed_through_layers_fixed;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Tells the warehouse. */
@Component
public class Notifier implements DisposableBean {

  private final ExecutorService mail = Executors.newFixedThreadPool(2);
  private final Warehouse warehouse;

  public Notifier(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  void placed(String id, OrderCommand command) {
    mail.submit(() -> warehouse.tell(id, command.text(), command.client()));
  }

  @Override
  public void destroy() {
    mail.shutdown();
  }
}
