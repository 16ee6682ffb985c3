package cases.scope.request_bean_in_a_field;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

@Service
public class Calls { // want: NarrowScopeInjectedIntoWider
  @Autowired private Trace trace;

  int call() {
    return trace.enter();
  }
}
