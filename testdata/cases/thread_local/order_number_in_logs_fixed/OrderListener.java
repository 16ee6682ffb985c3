package cases.thread_local.order_number_in_logs_fixed;

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
    try (MDC.MDCCloseable number = MDC.putCloseable("order", order.number())) {
      LOG.info("placed");
    }
  }
}
