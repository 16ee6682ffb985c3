package cases.async_task.what_comes_after_the_task_left_alone_fixed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes answers to questions nobody asked. */
@RestController
public class SurveyController {

  private final Executor workers;
  private final Survey survey;

  public SurveyController(Executor workers, Survey survey) {
    this.workers = workers;
    this.survey = survey;
  }

  @PostMapping("/survey")
  public String answer(HttpServletRequest request) {
    String answer = request.getParameter("answer");
    CompletableFuture.supplyAsync(() -> survey.add(answer), workers)
        .thenApply(count -> count + 1)
        .thenAccept(survey::publish);
    return "thank you";
  }

  /** What people think. */
  public interface Survey {
    int add(String answer);

    void publish(int count);
  }
}
