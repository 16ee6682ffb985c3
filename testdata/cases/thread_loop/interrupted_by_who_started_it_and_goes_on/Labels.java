package cases.thread_loop.interrupted_by_who_started_it_and_goes_on;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Prints labels for parcels, one at a time. */
final class Labels implements Runnable {

  interface Printer {
    void print(String label);
  }

  private final BlockingQueue<String> labels = new ArrayBlockingQueue<>(100);
  private final Printer printer;

  Labels(Printer printer) {
    this.printer = printer;
  }

  boolean offer(String label) {
    return labels.offer(label);
  }

  @Override
  public void run() {
    for (; ; ) {
      try {
        printer.print(labels.take()); // want: BackgroundLoopWithoutExit
      } catch (InterruptedException e) {
        System.err.println("no label: " + e);
      }
    }
  }
}
