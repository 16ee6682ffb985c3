package cases.async_task.command_passed_through_layers;

import org.springframework.stereotype.Service;

/** Places orders. */
@Service
public class OrderService {

  private final Notifier notifier;

  public OrderService(Notifier notifier) {
    this.notifier = notifier;
  }

  String place(OrderCommand command) {
    String id = Integer.toHexString(command.text().hashCode());
    notifier.placed(id, command);
    return id;
  }
}
