package cases.shared_component.base_controller_field_in_subclass_fixed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** What every controller of the back office needs. */
public abstract class BaseController {

  protected static String operator(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getRemoteUser(), "anonymous");
  }
}
