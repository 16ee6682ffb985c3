package cases.async_task.executor_that_other_end_points_have;

import java.util.concurrent.Executor;

/** Answers exchanges of any transport: where one has threads of its own, on those. */
public class EndPoint {

  private final Executor executor;

  public EndPoint(Executor executor) {
    this.executor = executor;
  }

  public void handle(Exchange exchange) {
    if (executor != null) {
      executor.execute(() -> answer(exchange));
    } else {
      answer(exchange);
    }
  }

  private static void answer(Exchange exchange) {
    System.setProperty("last", exchange.path());
  }

  /** A question of some transport. */
  public interface Exchange {
    String path();
  }
}
