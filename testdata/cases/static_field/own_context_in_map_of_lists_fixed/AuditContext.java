package cases.static_field.own_context_in_map_of_lists_fixed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/** Who did what, seen from one request; made by the filter for each. */
final class AuditContext {

  private final String user;
  private final String address;
  private final String action;
  private final Instant at = Instant.now();

  AuditContext(HttpServletRequest request, String action) {
    this.user = request.getRemoteUser();
    this.address = request.getRemoteAddr();
    this.action = action;
  }

  String line() {
    return at + " " + user + " " + action + " from " + address;
  }
}
