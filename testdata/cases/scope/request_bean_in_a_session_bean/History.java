package cases.scope.request_bean_in_a_session_bean;

import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;

@Component
@Scope(value = "session", proxyMode = ScopedProxyMode.TARGET_CLASS)
public class History {
  private final Search search;

  public History(Search search) { // want: NarrowScopeInjectedIntoWider
    this.search = search;
  }

  String last() {
    return search.words();
  }
}
