package cases.static_field.static_names_like_requests;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Outgoing calls that could not be sent; they are ours, not the container's. */
final class ApiRequests {

  /** A call to the carrier's API: what we send, not what somebody sent us. */
  record Request(String method, URI uri, String body) {}

  private static final int KEPT = 100;

  private static final Deque<Request> UNSENT = new ArrayDeque<>();

  private static volatile Request lastRequest;

  private ApiRequests() {}

  static void unsent(HttpServletRequest request, String shipment) {
    Request call =
        new Request("POST", URI.create("/shipments/" + shipment), request.getParameter("label"));
    synchronized (UNSENT) {
      if (UNSENT.size() >= KEPT) {
        UNSENT.removeFirst();
      }
      UNSENT.addLast(call);
    }
    lastRequest = call;
  }

  static Optional<Request> last() {
    return Optional.ofNullable(lastRequest);
  }

  static int waiting() {
    synchronized (UNSENT) {
      return UNSENT.size();
    }
  }
}
