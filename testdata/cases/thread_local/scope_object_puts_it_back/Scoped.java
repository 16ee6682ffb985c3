package cases.thread_local.scope_object_puts_it_back;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Scoped {
  @PostMapping("/as")
  public String as(@RequestParam String user) {
    try (Scope scope = new Scope(user)) {
      return Scope.USER.get() + scope;
    }
  }

  static final class Scope implements AutoCloseable {
    static final ThreadLocal<String> USER = new ThreadLocal<>();

    private final String before;

    Scope(String user) {
      before = USER.get();
      USER.set(user);
    }

    @Override
    public void close() {
      if (before == null) {
        USER.remove();
      } else {
        USER.set(before);
      }
    }
  }
}
