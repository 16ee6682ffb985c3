package cases.lock.subclass_does_not_support_a_step;

import java.util.Arrays;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class GateController {

  private final Counters plain = new Plain();
  private final Counters hourly = new Hourly();

  @PostMapping("/gate")
  public int enter(@RequestParam int by) {
    return plain.enter(by) + hourly.enter(by);
  }

  static final class Plain extends Counters {

    @Override
    protected void correct(int by) {
      throw new UnsupportedOperationException("not corrected");
    }
  }

  static final class Hourly extends Counters {

    private final int[] hours = new int[24];

    @Override
    protected void correct(int by) {
      if (by < 0) {
        throw new IllegalArgumentException("backwards");
      }
      Arrays.fill(hours, by);
    }
  }
}
