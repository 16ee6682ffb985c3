package cases.growth.filter_made_by_its_interface;

import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes payments in. */
@RestController
public class PaymentIntake {

  private final RepeatFilter repeats = RepeatFilter.local();
  private final Ledger ledger;

  public PaymentIntake(Ledger ledger) {
    this.ledger = ledger;
  }

  @PostMapping("/payments")
  public void pay(@RequestHeader("Idempotency-Key") String key, @RequestBody String body) {
    if (repeats.isNew(key)) {
      ledger.book(body);
    }
  }

  /** The books. */
  @Component
  public static class Ledger {
    private volatile String last = "";

    void book(String body) {
      last = body;
    }

    String last() {
      return last;
    }
  }
}
