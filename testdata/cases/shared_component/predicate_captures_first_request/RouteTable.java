package cases.shared_component.predicate_captures_first_request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;

/** Which requests are for the application. */
final class RouteTable {

  private Predicate<String> ours;

  /** Puts the table together when the first request comes, and keeps that request. */
  void open(HttpServletRequest first) {
    if (ours == null) {
      ours = path -> path.startsWith(first.getContextPath()); // want: RequestStoredInSharedComponent
    }
  }

  boolean accepts(String path) {
    return ours.test(path);
  }
}
