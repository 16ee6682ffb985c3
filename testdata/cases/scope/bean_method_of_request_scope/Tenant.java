package cases.scope.bean_method_of_request_scope;

public class Tenant {
  private final String name;

  Tenant(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }
}
