package dev.overstay.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class CountsTest {

  /** Has fields of the kinds that libraries keep things in. */
  static class Holder {

    static final int[] NUMBERS = {1, 2, 3};
    final Map<String, String> map = new HashMap<>(Map.of("a", "b"));
    final List<String> list = List.of("a", "b");
  }

  static final class Heir extends Holder {}

  @Test
  void sizesOfFields() throws Exception {
    assertEquals(1, Fields.size(new Heir(), "map").now());
    assertEquals(2, Fields.size(new Holder(), "list").now());
    assertEquals(3, Fields.size(Holder.class, "NUMBERS").now());
    assertThrows(NoSuchFieldException.class, () -> Fields.size(new Heir(), "none").now());
  }

  @Test
  void threadsUntilTheyEnd() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    Thread thread = new Thread(() -> await(end), "counts-test");
    thread.setDaemon(true);
    thread.start();

    assertEquals(1, Threads.named("counts-test").now());
    assertEquals(0, Threads.keepingTheProcess("counts-test").now());

    end.countDown();
    thread.join();
    assertEquals(0, Threads.named("counts-test").now());
  }

  @Test
  void reachableWhileHeld() {
    Reachable reachable = new Reachable();
    Object held = reachable.watch(new Object());
    reachable.watch(new Object());

    assertEquals(1, reachable.now(), () -> "held: " + held);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
