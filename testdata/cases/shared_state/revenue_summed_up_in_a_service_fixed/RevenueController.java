package cases.shared_state.revenue_summed_up_in_a_service_fixed;

import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes payments. */
@RestController
public class RevenueController {

  /** Sums up. */
  @Service
  public static class Revenue {
    private volatile long cents;

    synchronized void add(long amount) {
      cents = cents + amount * 100;
    }

    long cents() {
      return cents;
    }
  }

  private final Revenue revenue;

  public RevenueController(Revenue revenue) {
    this.revenue = revenue;
  }

  @PostMapping("/payments")
  public long pay(@RequestParam long amount) {
    revenue.add(amount);
    return revenue.cents();
  }
}
