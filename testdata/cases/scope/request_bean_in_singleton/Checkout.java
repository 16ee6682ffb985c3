package cases.scope.request_bean_in_singleton;

import org.springframework.stereotype.Service;

@Service
public class Checkout {
  private final Basket basket;

  public Checkout(Basket basket) { // want: NarrowScopeInjectedIntoWider
    this.basket = basket;
  }

  public int items() {
    return basket.items();
  }
}
