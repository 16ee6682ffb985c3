package cases.async_task.what_comes_after_the_task_returned;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says what the weather will be, where the caller is. */
@RestController
public class ForecastController {

  private final Executor workers;
  private final Weather weather;

  public ForecastController(Executor workers, Weather weather) {
    this.workers = workers;
    this.weather = weather;
  }

  @GetMapping("/forecast")
  public CompletableFuture<String> forecast(HttpServletRequest request) {
    return CompletableFuture.supplyAsync(() -> weather.at(request.getRemoteAddr()), workers)
        .thenApply(degrees -> degrees + " degrees")
        .exceptionally(failure -> "not known");
  }

  @GetMapping("/forecast/refresh")
  public CompletableFuture<Void> refresh(HttpServletRequest request) {
    return CompletableFuture.supplyAsync(() -> weather.at(request.getRemoteAddr()), workers)
        .thenAccept(degrees -> weather.remember(degrees));
  }

  /** What it is like outside. */
  public interface Weather {
    int at(String address);

    void remember(int degrees);
  }
}
