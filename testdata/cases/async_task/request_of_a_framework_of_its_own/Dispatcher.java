package cases.async_task.request_of_a_framework_of_its_own;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Runs the calls of a socket. */
public final class Dispatcher {

  private final Executor workers;
  private final Consumer<Call> handler;

  public Dispatcher(Executor workers, Consumer<Call> handler) {
    this.workers = workers;
    this.handler = handler;
  }

  public void dispatch(List<Call> calls) {
    for (Call call : calls) {
      workers.execute(
          () -> {
            try {
              handler.accept(call);
            } finally {
              call.recycle();
            }
          });
    }
  }
}
