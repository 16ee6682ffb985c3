package cases.scope.bean_method_of_request_scope_fixed;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.annotation.RequestScope;

@Configuration
public class TenantConfiguration {
  @Bean
  @RequestScope
  public Tenant tenant(HttpServletRequest request) {
    return new Tenant(request.getHeader("X-Tenant"));
  }
}
