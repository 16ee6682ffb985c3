package cases.shared_component.setter_of_component_called_by_interceptor;

import jakarta.servlet.http.HttpServletRequest;

/** The tenant of a request, found from host or header when first asked for. */
final class TenantContext {

  private final HttpServletRequest request;

  TenantContext(HttpServletRequest request) {
    this.request = request;
  }

  String tenant() {
    String header = request.getHeader("X-Tenant");
    return header != null ? header : request.getServerName().split("\\.", 2)[0];
  }
}
