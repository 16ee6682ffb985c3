package cases.async_task.task_chosen_before_join;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Books refunds; the big ones are announced first, by whichever thread is at hand. */
public class RefundDesk {

  private final ExecutorService workers;

  public RefundDesk(ExecutorService workers) {
    this.workers = workers;
  }

  /** Books the refund, and waits until that is done. */
  public void refund(long order, long cents) throws InterruptedException, ExecutionException {
    Runnable announcement = () -> announce(order);
    Runnable first = cents > 100_000 ? () -> workers.execute(announcement) : announcement;
    Future<?> booked = workers.submit(() -> book(order, cents));
    first.run();
    booked.get();
  }

  private void announce(long order) {
    System.out.println("refund of order " + order);
  }

  private void book(long order, long cents) {
    System.out.println(order + ": " + cents);
  }
}
