package cases.thread_loop.thrown_out_of_a_lock_in_the_loop;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Answer implements AutoCloseable {

  private final Lock lock = new ReentrantLock();
  private final Object monitor = new Object();
  private boolean done;
  private boolean given;

  public void awaitOn(Executor executor) {
    executor.execute(this::await);
    executor.execute(this::spin);
  }

  private void await() {
    synchronized (monitor) {
      for (;;) {
        if (done) {
          if (!given) {
            throw new CancellationException();
          }
        }
        try {
          monitor.wait(100);
        } catch (InterruptedException e) {
          System.err.println("waiting goes on");
        }
      }
    }
  }

  private void spin() {
    lock.lock();
    try {
      while (true) {
        if (isGivenUp()) {
          throw new IllegalStateException("given up");
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private boolean isGivenUp() {
    return done && !given;
  }

  @Override
  public void close() {
    synchronized (monitor) {
      done = true;
      monitor.notifyAll();
    }
  }
}
