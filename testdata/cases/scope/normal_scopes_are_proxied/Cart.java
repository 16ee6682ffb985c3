package cases.scope.normal_scopes_are_proxied;

import jakarta.enterprise.context.RequestScoped;

@RequestScoped
public class Cart {
  private int items;

  public int add() {
    return ++items;
  }
}
