package cases.scope.request_bean_in_singleton_fixed;

import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;

@Component
@Scope(value = "request", proxyMode = ScopedProxyMode.TARGET_CLASS)
public class Basket {
  private int items;

  void add() {
    items++;
  }

  int items() {
    return items;
  }
}
