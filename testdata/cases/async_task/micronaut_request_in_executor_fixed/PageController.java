package cases.async_task.micronaut_request_in_executor_fixed;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import jakarta.inject.Named;
import java.util.concurrent.ExecutorService;

/** Shows pages, and counts who looks at them. */
@Controller("/pages")
public class PageController {

  private final ExecutorService statistics;
  private final Visits visits;

  public PageController(@Named("io") ExecutorService statistics, Visits visits) {
    this.statistics = statistics;
    this.visits = visits;
  }

  @Get("/{name}")
  public String show(String name, HttpRequest<?> request) {
    String visitor = request.getRemoteAddress().getHostString();
    statistics.execute(() -> visits.add(name, visitor));
    return "<h1>" + name + "</h1>";
  }

  /** Who was here. */
  public interface Visits {
    void add(String page, String visitor);
  }
}
