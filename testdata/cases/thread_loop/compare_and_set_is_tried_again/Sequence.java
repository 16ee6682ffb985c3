package cases.thread_loop.compare_and_set_is_tried_again;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

public class Sequence implements AutoCloseable {

  private final AtomicLong value = new AtomicLong();

  public void addLater(Executor executor, long step) {
    executor.execute(
        () -> {
          while (true) {
            long old = value.get();
            if (value.compareAndSet(old, old + step)) {
              return;
            }
          }
        });
  }

  @Override
  public void close() {
    value.set(0);
  }
}
