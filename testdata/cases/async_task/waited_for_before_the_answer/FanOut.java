package cases.async_task.waited_for_before_the_answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks several backends at once; the request is there until all have answered. */
@RestController
public class FanOut {

  /** A backend. */
  public interface Backend {
    String ask(String host);
  }

  private final List<Backend> backends;
  private final ExecutorService threads;

  public FanOut(List<Backend> backends, ExecutorService threads) {
    this.backends = backends;
    this.threads = threads;
  }

  @GetMapping("/all")
  public List<String> all(HttpServletRequest request)
      throws InterruptedException, ExecutionException {
    List<Callable<String>> tasks = new ArrayList<>();
    for (Backend backend : backends) {
      tasks.add(() -> backend.ask(request.getServerName()));
    }
    List<String> answers = new ArrayList<>();
    for (Future<String> answer : threads.invokeAll(tasks, 5, TimeUnit.SECONDS)) {
      answers.add(answer.get());
    }
    return answers;
  }
}
