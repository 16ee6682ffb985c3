package cases.thread_local.early_return_of_a_handler_fixed;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BasketController {
  private static final ThreadLocal<Basket> BASKET = new ThreadLocal<>();

  record Basket(String owner) {}

  @GetMapping("/basket")
  public String show(@RequestParam String owner, @RequestParam boolean hidden) {
    BASKET.set(new Basket(owner));
    try {
      return hidden ? "" : text();
    } finally {
      BASKET.remove();
    }
  }

  private static String text() {
    return BASKET.get().owner();
  }
}
