package cases.scope.interface_of_a_request_component_fixed;

import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

@Component
@Scope("request")
class RequestClock implements Clock {
  private final long started = System.nanoTime();

  @Override
  public long started() {
    return started;
  }
}
