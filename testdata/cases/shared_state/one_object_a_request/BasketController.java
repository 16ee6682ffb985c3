package cases.shared_state.one_object_a_request;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Adds up a basket in an object of its own. */
@RestController
public class BasketController {

  /** One for each request. */
  @Component
  @Scope(value = "request", proxyMode = ScopedProxyMode.TARGET_CLASS)
  public static class Basket {
    private final List<String> items = new ArrayList<>();
    private long total;

    long add(String item, long price) {
      items.add(item);
      total += price;
      return total;
    }
  }

  /** Made where it is used. */
  static final class Sum {
    private long cents;

    void add(long more) {
      cents += more;
    }
  }

  private final Basket basket;

  public BasketController(Basket basket) {
    this.basket = basket;
  }

  @PostMapping("/basket")
  public long add(@RequestParam String item, @RequestParam long price) {
    Sum sum = new Sum();
    sum.add(basket.add(item, price));
    sum.add(price);
    return sum.cents;
  }
}
