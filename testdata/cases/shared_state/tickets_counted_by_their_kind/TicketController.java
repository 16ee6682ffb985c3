package cases.shared_state.tickets_counted_by_their_kind;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TicketController {

  public enum Kind {
    DAY,
    WEEK,
    YEAR
  }

  private final Map<Kind, Integer> sold = new EnumMap<>(Kind.class);

  @PostMapping("/tickets")
  public String buy(@RequestParam Kind kind) {
    sold.compute(kind, (it, count) -> count == null ? 1 : count + 1); // want: NonAtomicUpdateOfSharedState
    return "sold";
  }

  @GetMapping("/tickets")
  public Integer sold(@RequestParam Kind kind) {
    return sold.getOrDefault(kind, 0);
  }
}
