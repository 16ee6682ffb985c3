package cases.async_task.future_task_given_back;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** Asks for quotes elsewhere; who asks here waits. */
final class QuoteService {

  private final Executor workers;

  QuoteService(Executor workers) {
    this.workers = workers;
  }

  Future<String> quote(HttpServletRequest request) {
    FutureTask<String> task = new FutureTask<>(() -> "quote for " + request.getRemoteUser());
    workers.execute(task);
    return task;
  }
}
