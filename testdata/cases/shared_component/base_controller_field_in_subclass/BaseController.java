package cases.shared_component.base_controller_field_in_subclass;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every controller of the back office needs. */
public abstract class BaseController {

  protected HttpServletRequest request;

  @ModelAttribute
  void bind(HttpServletRequest request) {
    this.request = request; // want: RequestStoredInSharedComponent "request"
  }

  protected String operator() {
    return Objects.requireNonNullElse(request.getRemoteUser(), "anonymous");
  }
}
