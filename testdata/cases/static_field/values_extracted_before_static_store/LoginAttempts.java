package cases.static_field.values_extracted_before_static_store;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayDeque;
import java.util.Deque;

/** The latest failed logins, newest first; shown to the security officer. */
public final class LoginAttempts {

  private static final int KEPT = 200;

  private static final Deque<RequestSnapshot> LATEST = new ArrayDeque<>();

  private static volatile String lastSessionId;

  private LoginAttempts() {}

  /** Puts a failed login on record. */
  public static void failed(HttpServletRequest request) {
    Object subject = request;
    subject = RequestSnapshot.of(request);
    remember((RequestSnapshot) subject);
    HttpSession session = request.getSession(false);
    lastSessionId = session == null ? null : session.getId();
  }

  private static void remember(RequestSnapshot snapshot) {
    synchronized (LATEST) {
      LATEST.addFirst(snapshot);
      while (LATEST.size() > KEPT) {
        LATEST.removeLast();
      }
    }
  }

  static boolean wasLast(String sessionId) {
    return sessionId.equals(lastSessionId);
  }
}
