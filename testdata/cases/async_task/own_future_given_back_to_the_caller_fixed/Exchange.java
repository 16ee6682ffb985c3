package cases.async_task.own_future_given_back_to_the_caller_fixed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Function;

/** A request with what its handlers need. */
public class Exchange {
  private final HttpServletRequest request;

  public Exchange(HttpServletRequest request) {
    this.request = request;
  }

  public String parameter(String name) {
    return request.getParameter(name);
  }

  /** Has something found out aside; whoever asks is to be told in his own time. */
  public <T> Future<T> aside(Function<Exchange, T> work, Executor workers) {
    Outcome<T> outcome = new Outcome<>();
    workers.execute(() -> outcome.set(work.apply(this)));
    return outcome;
  }
}
