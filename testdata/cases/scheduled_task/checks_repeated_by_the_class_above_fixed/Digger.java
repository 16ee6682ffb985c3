package cases.scheduled_task.checks_repeated_by_the_class_above_fixed;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;

/** A digger, of which the oil is looked after. */
public class Digger extends Machine {

  private final AtomicLong minutes = new AtomicLong();

  public Digger(ScheduledExecutorService timer) {
    super(timer);
  }

  public void handOver() {
    everyMinute(minutes::incrementAndGet);
    everyMinute(this::checkOil);
  }

  private void checkOil() {
    if (minutes.get() > 600) {
      minutes.set(0);
    }
  }

  @Override
  public void close() {
    minutes.set(0);
    super.close();
  }
}
