package cases.shared_component.request_and_prototype_scoped_beans;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** What one request did; Spring makes one per request. */
@Component
@RequestScope
public class RequestAudit {

  private final List<String> steps = new ArrayList<>();

  private HttpServletRequest request;

  public void begin(HttpServletRequest request) {
    this.request = request;
  }

  public void step(String what) {
    steps.add(request.getRequestURI() + " " + what);
  }
}
