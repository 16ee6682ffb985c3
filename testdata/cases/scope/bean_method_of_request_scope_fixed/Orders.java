package cases.scope.bean_method_of_request_scope_fixed;

import org.springframework.stereotype.Repository;

@Repository
public class Orders {
  private final Tenant tenant;

  public Orders(Tenant tenant) {
    this.tenant = tenant;
  }

  String table() {
    return "orders_" + tenant.name();
  }
}
