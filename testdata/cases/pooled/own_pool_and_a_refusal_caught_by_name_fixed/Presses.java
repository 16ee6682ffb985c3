package cases.pooled.own_pool_and_a_refusal_caught_by_name_fixed;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** A few presses, which are dear. */
final class Presses {

  private final BlockingQueue<Press> free;

  Presses(int count) {
    free = new ArrayBlockingQueue<>(count);
    for (int i = 0; i < count; i++) {
      free.add(new Press());
    }
  }

  Press take() throws InterruptedException {
    Press press = free.poll(1, TimeUnit.SECONDS);
    if (press == null) {
      throw new IllegalStateException("no press is free");
    }
    return press;
  }

  void giveBack(Press press) {
    press.clean();
    free.offer(press);
  }

  /** Prints, one sheet after the other. */
  static final class Press {
    private int sheets;

    byte[] print(String text, int copies) {
      if (copies < 1 || copies > 100) {
        throw new IllegalArgumentException(copies + " copies");
      }
      sheets += copies;
      return (text + " x" + sheets).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    void clean() {
      sheets = 0;
    }
  }
}
