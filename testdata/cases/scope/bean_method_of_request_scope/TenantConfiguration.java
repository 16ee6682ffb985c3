package cases.scope.bean_method_of_request_scope;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

@Configuration
public class TenantConfiguration {
  @Bean
  @Scope("request")
  public Tenant tenant(HttpServletRequest request) {
    return new Tenant(request.getHeader("X-Tenant"));
  }
}
