package cases.async_task.javalin_future_answers_the_context;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Answers with a quote as soon as there is one. */
public class QuoteHandler implements Handler {

  private final Executor workers;
  private final Quotes quotes;

  public QuoteHandler(Executor workers, Quotes quotes) {
    this.workers = workers;
    this.quotes = quotes;
  }

  @Override
  public void handle(Context context) {
    context.future(
        () ->
            CompletableFuture.supplyAsync(() -> quotes.of(context.pathParam("symbol")), workers)
                .thenAccept(context::result));
  }

  /** What things are worth. */
  public interface Quotes {
    String of(String symbol);
  }
}
