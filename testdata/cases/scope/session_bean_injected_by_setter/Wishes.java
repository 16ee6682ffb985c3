package cases.scope.session_bean_injected_by_setter;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;
import org.springframework.context.annotation.ScopedProxyMode;

@Component
@SessionScope(proxyMode = ScopedProxyMode.NO)
public class Wishes {
  private String last = "";

  void wish(String text) {
    last = text;
  }

  String last() {
    return last;
  }
}
