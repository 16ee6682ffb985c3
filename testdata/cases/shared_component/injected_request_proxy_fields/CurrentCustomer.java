package cases.shared_component.injected_request_proxy_fields;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The customer the current request is for; the request here is the container's proxy. */
@Component
public class CurrentCustomer {

  @Autowired private HttpServletRequest request;

  private HttpSession session;

  @Autowired
  public void setSession(HttpSession session) {
    this.session = session;
  }

  public String number() {
    Object loggedIn = session.getAttribute("customer");
    return loggedIn != null ? loggedIn.toString() : request.getHeader("X-Customer");
  }
}
