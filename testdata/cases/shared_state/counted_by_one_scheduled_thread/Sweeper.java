package cases.shared_state.counted_by_one_scheduled_thread;

import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Its one method never runs twice at the same time. */
@Component
public class Sweeper {

  private final List<String> swept = new ArrayList<>();
  private int runs;

  @Scheduled(fixedDelay = 60_000)
  public void sweep() {
    runs++;
    swept.clear();
    swept.add("run " + runs);
  }
}
