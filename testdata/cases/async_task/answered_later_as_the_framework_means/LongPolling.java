package cases.async_task.answered_later_as_the_framework_means;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** Three ways to answer later; in each of them the request waits. */
@RestController
public class LongPolling {

  private final Executor workers;

  public LongPolling(Executor workers) {
    this.workers = workers;
  }

  @GetMapping("/callable")
  public Callable<String> callable(HttpServletRequest request) {
    return () -> "hello " + request.getParameter("name");
  }

  @GetMapping("/deferred")
  public DeferredResult<String> deferred(HttpServletRequest request) {
    String name = request.getParameter("name");
    DeferredResult<String> answer = new DeferredResult<>(5_000L);
    workers.execute(() -> answer.setResult("hello " + name));
    return answer;
  }

  @GetMapping("/async")
  public void async(HttpServletRequest request, HttpServletResponse response) {
    AsyncContext context = request.startAsync();
    workers.execute(
        () -> {
          try {
            response.getWriter().println("hello " + request.getParameter("name"));
          } catch (IOException e) {
            response.setStatus(500);
          } finally {
            context.complete();
          }
        });
  }

  @GetMapping("/stage")
  public CompletableFuture<String> stage(HttpServletRequest request) {
    String name = request.getParameter("name");
    return CompletableFuture.supplyAsync(() -> "hello " + name, workers);
  }
}
