import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class A implements AutoCloseable {
  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
  private boolean closed;

  A() {
    timer.scheduleAtFixedRate(() -> System.out.println(closed), 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    closed = true;
  }
}
