package cases.thread_local.run_with_a_value;

import java.util.function.Supplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class WithUser {
  private static final ThreadLocal<String> USER = new ThreadLocal<>();

  @GetMapping("/with")
  public String get(@RequestParam String user) {
    return as(user, () -> "hello " + USER.get());
  }

  private static <T> T as(String user, Supplier<T> work) {
    String before = USER.get();
    USER.set(user);
    try {
      return work.get();
    } finally {
      USER.set(before);
    }
  }
}
