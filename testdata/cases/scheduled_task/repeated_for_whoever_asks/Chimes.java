package cases.scheduled_task.repeated_for_whoever_asks;

import java.util.concurrent.atomic.AtomicInteger;

/** Strikes as long as the tower stands. */
public final class Chimes {

  private final AtomicInteger strokes = new AtomicInteger();

  public void hang(Clock clock) {
    clock.hourly(this::strike);
  }

  private void strike() {
    strokes.incrementAndGet();
  }
}
