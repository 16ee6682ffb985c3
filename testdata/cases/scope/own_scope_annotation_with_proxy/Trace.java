package cases.scope.own_scope_annotation_with_proxy;

import org.springframework.stereotype.Component;

@Component
@PerRequest
public class Trace {
  private int depth;

  int enter() {
    return ++depth;
  }
}
