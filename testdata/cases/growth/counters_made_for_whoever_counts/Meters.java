package cases.growth.counters_made_for_whoever_counts;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Makes the counters of the other components, and reads them all at the end. */
@Singleton
public class Meters implements AutoCloseable {

  /** What one component counts; closed with the component. */
  public static final class Meter implements AutoCloseable {
    private final AtomicLong count = new AtomicLong();

    public void count() {
      count.incrementAndGet();
    }

    @Override
    public void close() {
      count.set(0);
    }
  }

  private final List<Meter> meters = new CopyOnWriteArrayList<>();

  public Meter meter(String name) {
    Meter meter = new Meter();
    meters.add(meter);
    return meter;
  }

  @Override
  public void close() {
    meters.forEach(Meter::close);
  }
}
