package cases.scope.request_bean_by_its_setter_fixed;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.web.context.WebApplicationContext;

/** Writes who did what. */
@Repository
public class AuditTrail {

  private Caller caller;

  @Autowired
  void setCaller(Caller caller) {
    this.caller = caller;
  }

  public String line(String what) {
    return caller.name() + " " + what;
  }
}

/** Who calls; filled by a filter. */
@Component
@Scope(scopeName = WebApplicationContext.SCOPE_REQUEST, proxyMode = ScopedProxyMode.TARGET_CLASS)
class Caller {

  private String name;

  String name() {
    return name;
  }

  void is(String name) {
    this.name = name;
  }
}
