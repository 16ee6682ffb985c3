package cases.async_task.rxjava_pipeline_returned;

import io.reactivex.rxjava3.core.Single;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Greets whoever calls, in her language. */
@RestController
public class GreetingController {

  private final Texts texts;

  public GreetingController(Texts texts) {
    this.texts = texts;
  }

  @GetMapping("/greeting")
  public Single<String> greet(HttpServletRequest request) {
    return texts.find("greeting").map(text -> text + " " + request.getRemoteUser());
  }

  /** What is said. */
  public interface Texts {
    Single<String> find(String key);
  }
}
