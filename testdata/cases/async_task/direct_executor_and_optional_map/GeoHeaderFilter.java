package cases.async_task.direct_executor_and_optional_map;

import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Adds the visitor's country to the answer, from a cache that is always there. */
public class GeoHeaderFilter extends HttpFilter {

  private final transient Function<String, ListenableFuture<String>> countries;

  public GeoHeaderFilter(Function<String, ListenableFuture<String>> countries) {
    this.countries = countries;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ListenableFuture<String> cached = Futures.immediateFuture(request.getRemoteAddr());
    Futures.addCallback(
        cached,
        new FutureCallback<String>() {
          @Override
          public void onSuccess(String address) {
            response.addHeader("X-Client", address);
          }

          @Override
          public void onFailure(Throwable problem) {
            response.addHeader("X-Client", "unknown");
          }
        },
        MoreExecutors.directExecutor());
    MoreExecutors.directExecutor().execute(() -> response.addHeader("X-Host", host(request)));
    Optional.ofNullable(request.getHeader("X-Forwarded-For"))
        .map(header -> header + "," + request.getRemoteAddr())
        .ifPresent(route -> response.addHeader("X-Route", route));
    Map<String, Boolean> known = new HashMap<>();
    known.computeIfAbsent("country", key -> countries.apply(host(request)).isDone());
    chain.doFilter(request, response);
  }

  private static String host(HttpServletRequest request) {
    return request.getRemoteHost();
  }
}
