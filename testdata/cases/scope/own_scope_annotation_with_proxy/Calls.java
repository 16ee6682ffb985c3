package cases.scope.own_scope_annotation_with_proxy;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

@Service
public class Calls {
  @Autowired private Trace trace;

  int call() {
    return trace.enter();
  }
}
