package cases.async_task.completion_service_first_answer_wins;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Asks all mirrors of the document store and answers with what the fastest one has. */
@RestController
public class MirrorController {

  private final List<Mirror> mirrors;
  private final Executor callers;

  public MirrorController(List<Mirror> mirrors, Executor callers) {
    this.mirrors = mirrors;
    this.callers = callers;
  }

  @GetMapping("/documents/{id}")
  public ResponseEntity<String> document(@PathVariable String id, HttpServletRequest request)
      throws InterruptedException, ExecutionException {
    CompletionService<String> answers = new ExecutorCompletionService<>(callers);
    for (Mirror mirror : mirrors) {
      // want: RequestCapturedByAsyncTask
      answers.submit(() -> mirror.fetch(id, request.getHeader("Authorization")));
    }
    Future<String> first = answers.poll(2, TimeUnit.SECONDS);
    return first == null ? ResponseEntity.notFound().build() : ResponseEntity.ok(first.get());
  }
}
