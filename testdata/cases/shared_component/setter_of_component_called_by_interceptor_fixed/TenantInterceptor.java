package cases.shared_component.setter_of_component_called_by_interceptor_fixed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells the application for which tenant it works. */
@Component
public class TenantInterceptor implements HandlerInterceptor {

  private final TenantHolder holder;

  public TenantInterceptor(TenantHolder holder) {
    this.holder = holder;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    holder.use(new TenantContext(request));
    return true;
  }
}
