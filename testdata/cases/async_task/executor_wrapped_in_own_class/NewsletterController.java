package cases.async_task.executor_wrapped_in_own_class;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Subscribes to the newsletter. */
@RestController
public class NewsletterController {

  private final BackgroundRunner background;
  private final Mailings mailings;

  public NewsletterController(BackgroundRunner background, Mailings mailings) {
    this.background = background;
    this.mailings = mailings;
  }

  @PostMapping("/newsletter")
  public String subscribe(@RequestParam String email, HttpServletRequest request) {
    background.run("opt-in", () -> confirm(email, request)); // want: RequestCapturedByAsyncTask
    return "please look into your inbox";
  }

  private void confirm(String email, HttpServletRequest request) {
    mailings.sendOptIn(email, request.getRequestURL() + "/confirm");
  }
}
