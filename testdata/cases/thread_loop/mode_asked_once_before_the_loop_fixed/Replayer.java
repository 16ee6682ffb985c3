package cases.thread_loop.mode_asked_once_before_the_loop_fixed;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** Replays the journal of a node to its neighbours. */
public class Replayer {

  enum Mode {
    RUNNING,
    OVER
  }

  private final BlockingQueue<byte[]> journal = new LinkedBlockingQueue<>(1_000);
  private final Consumer<byte[]> neighbours;
  private volatile Mode mode = Mode.RUNNING;
  private Thread thread;

  public Replayer(Consumer<byte[]> neighbours) {
    this.neighbours = neighbours;
  }

  @PostConstruct
  public void begin() {
    thread = new Thread(this::replay, "replay");
    thread.start();
  }

  private void replay() {
    boolean on = mode == Mode.RUNNING;
    do {
      try {
        neighbours.accept(journal.take());
      } catch (InterruptedException e) {
        System.err.println("interrupted between two entries");
      }
    on = mode == Mode.RUNNING;
    } while (on);
  }

  public boolean written(byte[] entry) {
    return journal.offer(entry);
  }

  @PreDestroy
  public void end() {
    mode = Mode.OVER;
    thread.interrupt();
  }
}
