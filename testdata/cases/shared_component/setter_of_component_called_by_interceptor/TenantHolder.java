package cases.shared_component.setter_of_component_called_by_interceptor;

import org.springframework.stereotype.Component;

/** The tenant the application works for right now. */
@Component
public class TenantHolder {

  private volatile TenantContext context;

  void use(TenantContext context) {
    this.context = context; // want: RequestStoredInSharedComponent "TenantContext"
  }

  String tenant() {
    TenantContext current = context;
    return current == null ? "public" : current.tenant();
  }
}
