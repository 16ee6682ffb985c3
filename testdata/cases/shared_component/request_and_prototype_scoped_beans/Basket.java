package cases.shared_component.request_and_prototype_scoped_beans;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/** The basket of one session; the session it keeps is its own. */
@Component
@SessionScope
public class Basket {

  private HttpSession session;

  public void open(HttpSession session) {
    this.session = session;
  }

  public void add(String article) {
    session.setAttribute("lastAdded", article);
  }
}
