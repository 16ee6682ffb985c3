package cases.scope.interface_of_a_request_component;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

@Service
public class Timing {
  private Clock clock;

  @Autowired
  void with(Clock clock) {
    this.clock = clock; // want: NarrowScopeInjectedIntoWider
  }

  long since() {
    return System.nanoTime() - clock.started();
  }
}
