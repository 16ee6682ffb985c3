package cases.async_task.returned_future_dropped_by_caller;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counts visits by country. */
@RestController
public class VisitController {

  private final Map<String, Integer> visits = new ConcurrentHashMap<>(Map.of("unknown", 0));
  private final GeoService geo;

  public VisitController(GeoService geo) {
    this.geo = geo;
  }

  @GetMapping("/")
  public String welcome(HttpServletRequest request) {
    geo.country(request) // want: RequestCapturedByAsyncTask
        .thenAccept(country -> visits.computeIfPresent(country, (key, count) -> count + 1));
    return "welcome";
  }
}
