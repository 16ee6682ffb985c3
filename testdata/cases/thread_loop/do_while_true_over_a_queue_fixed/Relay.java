package cases.thread_loop.do_while_true_over_a_queue_fixed;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;

public class Relay {

  private final BlockingQueue<Runnable> calls = new SynchronousQueue<>();

  public void startOn(Executor executor) {
    executor.execute(
        new Runnable() {
          @Override
          public void run() {
            do {
              try {
                calls.take().run();
              } catch (InterruptedException | RuntimeException e) {
                System.err.println(e.getMessage());
                return;
              }
            } while (true);
          }
        });
  }

  public boolean call(Runnable task) {
    return calls.offer(task);
  }

  public void stop() {
    calls.clear();
  }
}
