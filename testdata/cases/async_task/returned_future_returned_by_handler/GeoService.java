package cases.async_task.returned_future_returned_by_handler;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.stereotype.Service;

/** Looks up where visitors come from. */
@Service
public class GeoService {

  private final Executor lookups;

  public GeoService(Executor lookups) {
    this.lookups = lookups;
  }

  CompletableFuture<String> country(HttpServletRequest request) {
    return CompletableFuture.supplyAsync(() -> byAddress(request), lookups);
  }

  private static String byAddress(HttpServletRequest request) {
    return request.getRemoteAddr().startsWith("10.") ? "intranet" : "unknown";
  }
}
