package cases.thread_local.currency_given_back_by_a_function;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BillController {

  @GetMapping("/bill")
  public String bill(@RequestParam String rounding) {
    try (Reckoning.Scope scope = Reckoning.rounding(rounding)) {
      return "13 " + Reckoning.rounding() + scope;
    }
  }
}
