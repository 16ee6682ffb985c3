package cases.scope.request_bean_in_a_session_bean;

import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

@Component
@Scope("request")
public class Search {
  private String words = "";

  void words(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
