package cases.static_field.static_utility_passes_request_through;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Questions about servlet requests that come up everywhere. */
public final class Requests {

  private static final Set<String> MUTATING = Set.of("POST", "PUT", "PATCH", "DELETE");

  private Requests() {}

  /** The request below all wrappers. */
  public static HttpServletRequest unwrap(HttpServletRequest request) {
    ServletRequest innermost = request;
    while (innermost instanceof HttpServletRequestWrapper) {
      innermost = ((HttpServletRequestWrapper) innermost).getRequest();
    }
    return (HttpServletRequest) innermost;
  }

  /** The request seen as if it came with another method. */
  public static HttpServletRequest withMethod(HttpServletRequest request, String method) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getMethod() {
        return method;
      }
    };
  }

  /** Both headers' values, in the order they were sent. */
  public static List<String> values(HttpServletRequest request, String... headers) {
    List<HttpServletRequest> layers = new ArrayList<>();
    layers.add(request);
    layers.add(unwrap(request));
    List<String> values = new ArrayList<>();
    for (HttpServletRequest layer : layers) {
      for (String header : headers) {
        values.addAll(Collections.list(layer.getHeaders(header)));
      }
    }
    return values;
  }

  public static boolean mutates(HttpServletRequest request) {
    HttpServletRequest[] seen = {request, unwrap(request)};
    return Arrays.stream(seen).map(HttpServletRequest::getMethod).anyMatch(MUTATING::contains);
  }
}
