package cases.thread_loop.state_tested_under_lock;

import java.util.ArrayDeque;
import java.util.Deque;

public class Spool implements AutoCloseable {

  private final Deque<String> jobs = new ArrayDeque<>();
  private boolean closed;

  public void start() {
    new Thread(this::print).start();
  }

  public synchronized void add(String job) {
    jobs.add(job);
    notifyAll();
  }

  private void print() {
    for (;;) {
      synchronized (this) {
        try {
          if (closed && jobs.isEmpty()) {
            return;
          }
          if (jobs.isEmpty()) {
            wait();
          } else {
            System.out.println(jobs.poll());
          }
        } catch (InterruptedException e) {
          System.err.println("ignored");
        }
      }
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }
}
