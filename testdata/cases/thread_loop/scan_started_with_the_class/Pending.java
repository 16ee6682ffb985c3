package cases.thread_loop.scan_started_with_the_class;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Pending implements AutoCloseable {

  private static final Map<Long, Pending> ALL = new ConcurrentHashMap<>();

  static {
    Thread thread = new Thread(new Scan(), "timeouts");
    thread.setDaemon(true);
    thread.start();
  }

  private final long id;

  public Pending(long id) {
    this.id = id;
    ALL.put(id, this);
  }

  @Override
  public void close() {
    ALL.remove(id);
  }

  private static class Scan implements Runnable {
    @Override
    public void run() {
      while (true) {
        try {
          for (Pending pending : ALL.values()) {
            System.out.println(pending.id);
          }
          Thread.sleep(30);
        } catch (Throwable e) {
          System.err.println(e);
        }
      }
    }
  }
}
