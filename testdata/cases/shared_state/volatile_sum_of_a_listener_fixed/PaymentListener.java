package cases.shared_state.volatile_sum_of_a_listener_fixed;

import java.util.concurrent.atomic.LongAdder;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.stereotype.Controller;

/** Sums up what was paid today. */
@Controller
public class PaymentListener {

  private final LongAdder paidToday = new LongAdder();

  @MessageMapping("/payments")
  public void paid(long cents) {
    paidToday.add(cents);
  }

  public long paidToday() {
    return paidToday.sum();
  }
}
