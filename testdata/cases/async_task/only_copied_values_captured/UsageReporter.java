package cases.async_task.only_copied_values_captured;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reports API usage to the billing system after the answer was sent. */
@Component
public class UsageReporter extends OncePerRequestFilter {

  private final TaskExecutor reporters;
  private final Consumer<Map<String, String>> billing;

  public UsageReporter(TaskExecutor reporters, Consumer<Map<String, String>> billing) {
    this.reporters = reporters;
    this.billing = billing;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, response);
    Map<String, String> usage = new HashMap<>();
    for (String header : List.of("X-Api-Key", "User-Agent", "Referer")) {
      String value = request.getHeader(header);
      if (value != null) {
        usage.put(header, value);
      }
    }
    usage.put("status", Integer.toString(response.getStatus()));
    reporters.execute(() -> billing.accept(usage));
  }
}
