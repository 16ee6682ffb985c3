package cases.scope.request_bean_in_a_field_fixed;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

@Component
@RequestScope
public class Trace {
  private int depth;

  int enter() {
    return ++depth;
  }
}
