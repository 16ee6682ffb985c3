package cases.static_field.session_map_without_removal_fixed;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who is on the site right now, for the shop floor's dashboard. */
public final class ActiveVisitors implements HttpSessionListener {

  private static final Map<String, HttpSession> SESSIONS = new ConcurrentHashMap<>();

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    HttpSession session = event.getSession();
    SESSIONS.put(session.getId(), session);
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    SESSIONS.remove(event.getSession().getId());
  }

  /** Visitors who did something within the last {@code minutes} minutes. */
  public static int activeWithin(int minutes) {
    long since = System.currentTimeMillis() - Duration.ofMinutes(minutes).toMillis();
    int active = 0;
    for (HttpSession session : SESSIONS.values()) {
      if (session.getLastAccessedTime() >= since) {
        active++;
      }
    }
    return active;
  }
}
