package cases.scope.bean_method_of_request_scope_fixed;

public class Tenant {
  private String name = "";

  Tenant() {}

  Tenant(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }
}
