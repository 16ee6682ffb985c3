package cases.scope.lazy_injection_point;

import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

@Component
@Scope("session")
public class Preferences {
  private String language = "en";

  String language() {
    return language;
  }

  void language(String name) {
    language = name;
  }
}
