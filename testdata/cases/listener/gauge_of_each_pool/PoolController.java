package cases.listener.gauge_of_each_pool;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pools of workers; a registry has one gauge for each name, and keeps what it measures weakly. */
@RestController
public class PoolController {

  private final MeterRegistry meters;

  public PoolController(MeterRegistry meters) {
    this.meters = meters;
  }

  @PostMapping("/run")
  public int run(int tasks) {
    Workers workers = new Workers(meters);
    return workers.run(tasks);
  }

  /** Workers, as many as are busy. */
  static final class Workers {
    private final AtomicInteger busy = new AtomicInteger();

    Workers(MeterRegistry meters) {
      meters.gauge("workers.busy", Tags.of("pool", "upload"), this, Workers::busy);
    }

    int run(int tasks) {
      return busy.addAndGet(tasks);
    }

    double busy() {
      return busy.get();
    }
  }
}
