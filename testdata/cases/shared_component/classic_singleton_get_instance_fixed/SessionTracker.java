package cases.shared_component.classic_singleton_get_instance_fixed;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which operator works in which session; there is one tracker in the application. */
public final class SessionTracker {

  private static final SessionTracker INSTANCE = new SessionTracker();

  private final Map<String, HttpSession> byOperator = new ConcurrentHashMap<>();

  private SessionTracker() {}

  public static SessionTracker getInstance() {
    return INSTANCE;
  }

  boolean logIn(String operator, HttpSession session) {
    return byOperator.putIfAbsent(operator, session) == null;
  }

  void ended(HttpSession session) {
    byOperator.values().removeIf(tracked -> tracked.getId().equals(session.getId()));
  }

  void logOut(String operator) {
    byOperator.remove(operator);
  }
}
