package cases.growth.fares_under_new_keys_until_the_reload_fixed;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FareController {

  public interface FareEngine {
    long cents(String from, String to, LocalDate day);
  }

  private record Leg(String from, String to, LocalDate day) {

    @Override
    public String toString() {
      return from + '-' + to + '@' + day;
    }
  }

  private final Map<Leg, Long> fares = new ConcurrentHashMap<>();
  private final FareEngine engine;

  public FareController(FareEngine engine) {
    this.engine = engine;
  }

  @GetMapping("/fares")
  public long fare(@RequestParam("from") String from, @RequestParam("to") String to, @RequestParam("day") String day) {
    Leg leg = new Leg(from.toUpperCase(), to.toUpperCase(), LocalDate.parse(day));
    return fares.computeIfAbsent(leg, l -> engine.cents(l.from, l.to, l.day));
  }

  @Scheduled(cron = "0 0 3 * * *")
  public void reload() {
    fares.clear();
  }
}
