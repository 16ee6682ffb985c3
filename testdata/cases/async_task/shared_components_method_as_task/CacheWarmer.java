package cases.async_task.shared_components_method_as_task;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Warms caches in the background: the task carries the component, never the request. */
@Controller
public class CacheWarmer {

  private final AsyncTaskExecutor warmers;
  private final Supplier<List<String>> catalogue;

  private volatile Instant warmedAt = Instant.EPOCH;

  public CacheWarmer(AsyncTaskExecutor warmers, Supplier<List<String>> catalogue) {
    this.warmers = warmers;
    this.catalogue = catalogue;
  }

  @PostMapping("/caches/warm")
  @ResponseBody
  public String warm(HttpServletRequest request, HttpSession session, Model model) {
    if (!request.isUserInRole("OPERATOR")) {
      return "operators only";
    }
    String operator = request.getRemoteUser();
    warmers.submit(this::load);
    warmers.execute(() -> LoggerFactory.getLogger("ops").info("{} warmed the caches", operator));
    model.addAttribute("warmedAt", warmedAt);
    return "since " + warmedAt + " in session " + session.getId();
  }

  private void load() {
    catalogue.get().forEach(String::length);
    warmedAt = Instant.now();
  }
}
