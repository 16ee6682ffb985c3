package cases.thread_local.order_number_in_logs;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
public class OrderListener {
  private static final Logger LOG = LoggerFactory.getLogger(OrderListener.class);

  record Placed(String number) {}

  @EventListener
  public void placed(Placed order) {
    MDC.put("order", order.number()); // want: ThreadLocalNotRemoved
    LOG.info("placed");
  }
}
