package cases.scope.normal_scopes_are_proxied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
public class Shop {
  @Inject Cart cart;
  private final User user;

  @Inject
  Shop(User user) {
    this.user = user;
  }

  public String buy() {
    return user.name() + cart.add();
  }
}
