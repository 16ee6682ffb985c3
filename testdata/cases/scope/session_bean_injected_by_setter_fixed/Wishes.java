package cases.scope.session_bean_injected_by_setter_fixed;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

@Component
@SessionScope
public class Wishes {
  private String last = "";

  void wish(String text) {
    last = text;
  }

  String last() {
    return last;
  }
}
