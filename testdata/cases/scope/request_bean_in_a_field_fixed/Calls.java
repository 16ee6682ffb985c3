package cases.scope.request_bean_in_a_field_fixed;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

@Service
public class Calls {
  @Autowired private Trace trace;

  int call() {
    return trace.enter();
  }
}
