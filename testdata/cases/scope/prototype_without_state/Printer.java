package cases.scope.prototype_without_state;

import org.springframework.stereotype.Service;

@Service
public class Printer {
  private final Formatter formatter;

  public Printer(Formatter formatter) {
    this.formatter = formatter;
  }

  String print() {
    return formatter.format("a", 1);
  }
}
