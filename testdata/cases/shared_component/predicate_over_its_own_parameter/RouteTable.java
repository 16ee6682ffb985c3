package cases.shared_component.predicate_over_its_own_parameter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;

/** Which requests are for the application. */
abstract class RouteTable {

  private Predicate<HttpServletRequest> ours;

  /** Puts the table together when the first request comes. */
  void open() {
    if (ours == null) {
      ours = initial(filter().or(request -> request.getRequestURI().endsWith(".html")));
    }
  }

  private Predicate<HttpServletRequest> initial(Predicate<HttpServletRequest> more) {
    return request -> isPage(request) && more.test(request);
  }

  protected Predicate<HttpServletRequest> filter() {
    return request -> request.getHeader("X-Table") != null;
  }

  protected abstract boolean isPage(HttpServletRequest request);

  boolean accepts(HttpServletRequest request) {
    return ours.test(request);
  }
}
