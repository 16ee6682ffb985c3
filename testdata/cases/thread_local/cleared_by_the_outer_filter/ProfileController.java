package cases.thread_local.cleared_by_the_outer_filter;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ProfileController {
  @GetMapping("/profile")
  public String show(@RequestParam String user) {
    Context.user(user);
    return Context.user();
  }
}
