package cases.static_field.generic_ring_object_behind_static_fixed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Receives the payment provider's webhooks and lets an operator look at the latest ones. */
@RestController
public class WebhookReceiver {

  private static final RecentItems<String> LATEST = new RecentItems<>(20);

  private final PaymentEvents events;

  public WebhookReceiver(PaymentEvents events) {
    this.events = events;
  }

  @PostMapping("/webhooks/payments")
  public ResponseEntity<Void> receive(@RequestBody String payload, HttpServletRequest request) {
    LATEST.add(request.getHeader("X-Event-Id"));
    String signature = request.getHeader("X-Signature");
    if (!events.accept(payload, signature)) {
      return ResponseEntity.badRequest().build();
    }
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/webhooks/payments/latest")
  public List<String> latest() {
    return LATEST.snapshot();
  }
}
