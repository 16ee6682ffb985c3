package cases.scope.request_bean_in_a_field;

import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

@Component
@Scope("request")
public class Trace {
  private int depth;

  int enter() {
    return ++depth;
  }
}
