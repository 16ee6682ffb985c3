package cases.scheduler.duty_taken_over_by_code_that_is_not_here;

import dev.overstay.annotations.Owns;
import java.util.concurrent.ScheduledExecutorService;

public interface Lifecycle {
  void endWithMe(@Owns ScheduledExecutorService scheduler);
}
