package cases.scope.request_bean_in_a_session_bean_fixed;

import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;

@Component
@Scope(value = "request", proxyMode = ScopedProxyMode.TARGET_CLASS)
public class Search {
  private String words = "";

  void words(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
