package cases.async_task.returned_future_returned_by_handler;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells visitors where they come from; Spring MVC waits for the future. */
@RestController
public class VisitController {

  private final GeoService geo;

  public VisitController(GeoService geo) {
    this.geo = geo;
  }

  @GetMapping("/")
  public CompletableFuture<String> welcome(HttpServletRequest request) {
    return geo.country(request).thenApply(country -> "you come from " + country);
  }

  @GetMapping("/country")
  public String country(HttpServletRequest request) {
    return geo.country(request).join();
  }
}
