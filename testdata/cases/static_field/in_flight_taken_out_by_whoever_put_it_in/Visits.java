package cases.static_field.in_flight_taken_out_by_whoever_put_it_in;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What is going on in this instance, told to whoever turns it off. */
public final class Visits {

  /** What is done for a visit. */
  public interface Work {
    void run();
  }

  private static final Set<HttpServletRequest> OPEN = ConcurrentHashMap.newKeySet();
  private static final ConcurrentMap<String, HttpServletRequest> BY_GUEST =
      new ConcurrentHashMap<>();

  private Visits() {}

  public static void during(HttpServletRequest request, Work work) {
    boolean added = OPEN.add(request);
    try {
      work.run();
    } finally {
      if (added) {
        OPEN.remove(request);
      }
    }
  }

  public static void ofGuest(HttpServletRequest request, Work work) {
    String guest = request.getRemoteUser();
    boolean first = BY_GUEST.putIfAbsent(guest, request) == null;
    try {
      work.run();
    } finally {
      if (first) {
        BY_GUEST.remove(guest);
      }
    }
  }

  public static void orElse(HttpServletRequest request, Work work, Work busy) {
    String guest = request.getRemoteUser();
    if (BY_GUEST.putIfAbsent(guest, request) != null) {
      busy.run();
      return;
    }
    try {
      work.run();
    } finally {
      BY_GUEST.remove(guest, request);
    }
  }

  public static Map<String, HttpServletRequest> guests() {
    return Map.copyOf(BY_GUEST);
  }
}
