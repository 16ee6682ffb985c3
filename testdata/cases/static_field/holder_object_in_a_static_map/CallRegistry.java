package cases.static_field.holder_object_in_a_static_map;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Knows the last call of each client, for the support's page. */
public class CallRegistry implements Filter {

  /** A call and when it came. */
  static final class Call {
    private final Instant came = Instant.now();
    private HttpServletRequest request;

    Call of(HttpServletRequest request) {
      this.request = request;
      return this;
    }

    String describe() {
      return came + " " + request.getRequestURI();
    }
  }

  private static final Map<String, Call> LAST = new ConcurrentHashMap<>();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    remember((HttpServletRequest) request);
    chain.doFilter(request, response);
  }

  private static void remember(HttpServletRequest request) {
    Call call = new Call().of(request);
    if (request.getRemoteUser() != null) {
      LAST.put("last", call); // want: RequestStoredInStaticField
    }
  }

  public static String last() {
    Call call = LAST.get("last");
    return call == null ? "none" : call.describe();
  }
}
