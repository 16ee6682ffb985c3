package cases.scope.prototype_without_state;

import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

@Component
@Scope("prototype")
public class Formatter {
  private final String pattern = "%s: %d";

  String format(String name, int value) {
    return String.format(pattern, name, value);
  }
}
