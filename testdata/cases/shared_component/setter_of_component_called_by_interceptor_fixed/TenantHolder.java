package cases.shared_component.setter_of_component_called_by_interceptor_fixed;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** The tenant the current request works for. */
@Component
@RequestScope
public class TenantHolder {

  private TenantContext context;

  void use(TenantContext context) {
    this.context = context;
  }

  String tenant() {
    return context == null ? "public" : context.tenant();
  }
}
