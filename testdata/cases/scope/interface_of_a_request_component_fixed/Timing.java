package cases.scope.interface_of_a_request_component_fixed;

import org.springframework.beans.factory.annotation.Lookup;
import org.springframework.stereotype.Service;

@Service
public abstract class Timing {
  @Lookup
  abstract Clock clock();

  long since() {
    return System.nanoTime() - clock().started();
  }
}
