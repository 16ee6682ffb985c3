package cases.scope.equal_and_wider_scopes;

import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

@Component
@Scope("request")
public class Visitor {
  private final Counter counter;
  private final Trail trail;

  public Visitor(Counter counter, Trail trail) {
    this.counter = counter;
    this.trail = trail;
  }

  int visit() {
    trail.last = "visit";
    return counter.next();
  }
}
