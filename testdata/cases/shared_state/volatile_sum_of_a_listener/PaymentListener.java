package cases.shared_state.volatile_sum_of_a_listener;

import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.stereotype.Controller;

/** Sums up what was paid today. */
@Controller
public class PaymentListener {

  private volatile long paidToday;

  @MessageMapping("/payments")
  public void paid(long cents) {
    paidToday += cents; // want: NonAtomicUpdateOfSharedState
  }

  public long paidToday() {
    return paidToday;
  }
}
