package cases.shared_component.object_made_by_bean_method_fixed;

import java.math.BigDecimal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Quotes a price. */
@RestController
public class QuoteController {

  private final PricingEngine engine;

  public QuoteController(PricingEngine engine) {
    this.engine = engine;
  }

  @GetMapping("/quote")
  public BigDecimal quote(@RequestParam BigDecimal net, WebRequest request) {
    return engine.price(net, request);
  }
}
