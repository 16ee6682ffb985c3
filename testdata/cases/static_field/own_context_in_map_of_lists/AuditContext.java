package cases.static_field.own_context_in_map_of_lists;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/** Who did what, seen from one request; made by the filter for each. */
final class AuditContext {

  private final HttpServletRequest request;
  private final String action;
  private final Instant at = Instant.now();

  AuditContext(HttpServletRequest request, String action) {
    this.request = request;
    this.action = action;
  }

  String line() {
    return at + " " + request.getRemoteUser() + " " + action + " from " + request.getRemoteAddr();
  }
}
