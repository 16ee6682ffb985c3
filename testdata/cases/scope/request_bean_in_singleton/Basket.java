package cases.scope.request_bean_in_singleton;

import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

@Component
@Scope("request")
public class Basket {
  private int items;

  void add() {
    items++;
  }

  int items() {
    return items;
  }
}
