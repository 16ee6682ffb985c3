package cases.scope.request_controller_of_request_beans;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A controller made for each request. */
@RestController
@Scope("request")
public class CheckoutController {

  private final Checkout checkout;

  public CheckoutController(Checkout checkout) {
    this.checkout = checkout;
  }

  @PostMapping("/checkout")
  public List<String> pay(@RequestParam String card) {
    checkout.step("card " + card.substring(card.length() - 4));
    return checkout.steps();
  }
}

/** What happened on the way. */
@Component
@Scope("request")
class Checkout {

  private final List<String> steps = new ArrayList<>();

  void step(String step) {
    steps.add(step);
  }

  List<String> steps() {
    return steps;
  }
}
