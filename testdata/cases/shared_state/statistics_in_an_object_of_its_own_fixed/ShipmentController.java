package cases.shared_state.statistics_in_an_object_of_its_own_fixed;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Registers shipments and tells how heavy they were. */
@RestController
public class ShipmentController {

  private static final class Statistics {
    private long shipments;
    private long grams;

    synchronized void add(long weight) {
      shipments++;
      grams += weight;
    }

    synchronized long mean() {
      return shipments == 0 ? 0 : grams / shipments;
    }
  }

  private final Statistics statistics = new Statistics();

  @PostMapping("/shipments")
  public void register(@RequestParam long grams) {
    statistics.add(grams);
  }

  @GetMapping("/shipments/mean")
  public long mean() {
    return statistics.mean();
  }
}
