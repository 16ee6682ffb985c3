package cases.executor.second_pool_in_the_field_of_the_first;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Prints and binds the copies of one order. */
public class Bindery implements AutoCloseable {

  private ExecutorService printing;
  private ExecutorService binding;

  public void open(int presses) {
    printing = Executors.newFixedThreadPool(presses); // want: ExecutorNeverShutDown
    printing.execute(this::warmUp);
    printing = Executors.newFixedThreadPool(2);
  }

  private void warmUp() {
    Thread.yield();
  }

  public void print(Runnable page) {
    printing.execute(page);
  }

  public void bind(Runnable copy) {
    (binding == null ? printing : binding).execute(copy);
  }

  @Override
  public void close() {
    printing.shutdown();
    if (binding != null) {
      binding.shutdown();
    }
  }
}
