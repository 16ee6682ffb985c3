package cases.removal.claim_entered_in_a_desk_fixed;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Settles claims, each once at a time. */
@RestController
public class ClaimController {

  private final ClaimDesk desk;
  private final Settlements settlements;

  public ClaimController(ClaimDesk desk, Settlements settlements) {
    this.desk = desk;
    this.settlements = settlements;
  }

  @PostMapping("/claims/{claim}/settle")
  public ResponseEntity<Long> settle(@PathVariable long claim) {
    if (!desk.take(claim)) {
      return ResponseEntity.status(409).build();
    }
    try {
      long cents = settlements.assess(claim);
      settlements.pay(claim, cents);
      return ResponseEntity.ok(cents);
    } finally {
      desk.giveBack(claim);
    }
  }

  /** What the back office does. */
  public interface Settlements {
    long assess(long claim);

    void pay(long claim, long cents);
  }
}
