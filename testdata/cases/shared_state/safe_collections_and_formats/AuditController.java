package cases.shared_state.safe_collections_and_formats;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is made for many threads. */
@RestController
public class AuditController {

  private final LongAdder calls = new LongAdder();
  private final List<String> lastErrors = new CopyOnWriteArrayList<>();
  private final Map<Thread.State, Integer> byState =
      Collections.synchronizedMap(new HashMap<>());
  private final Map<Thread.State, List<String>> names = new ConcurrentHashMap<>();
  private final DateTimeFormatter day = DateTimeFormatter.ISO_DATE;

  @PostMapping("/audit")
  public String audit(@RequestParam Thread.State state) {
    calls.increment();
    if (lastErrors.size() > 10) {
      lastErrors.clear();
    }
    lastErrors.add(state.name());
    byState.put(state, 1);
    names.computeIfAbsent(state, it -> Collections.synchronizedList(new ArrayList<>()));
    return day.format(LocalDate.now());
  }
}
