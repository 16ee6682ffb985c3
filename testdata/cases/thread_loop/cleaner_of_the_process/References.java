package cases.thread_loop.cleaner_of_the_process;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

public final class References {

  private static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();

  static {
    Thread cleaner = new Thread(References::clean, "cleaner");
    cleaner.setDaemon(true);
    cleaner.start();
  }

  private References() {}

  public static Reference<Object> to(Object object) {
    return new WeakReference<>(object, QUEUE);
  }

  private static void clean() {
    while (true) {
      try {
        QUEUE.remove().clear();
      } catch (InterruptedException e) {
        System.err.println("cleaning goes on");
      }
    }
  }
}
