package cases.thread_local.currency_given_back_from_the_scope_fixed;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PriceController {

  @GetMapping("/price")
  public String price(@RequestParam String currency) {
    try (Currency scope = Currency.use(currency)) {
      return "12.50 " + Currency.present() + scope;
    }
  }
}
