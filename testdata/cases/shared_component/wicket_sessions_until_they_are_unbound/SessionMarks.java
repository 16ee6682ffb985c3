package cases.shared_component.wicket_sessions_until_they_are_unbound;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.wicket.Application;
import org.apache.wicket.ISessionListener;
import org.apache.wicket.Session;

/** Knows the sessions that are open, until they are unbound. */
public class SessionMarks implements ISessionListener {

  private final Map<String, Session> open = new ConcurrentHashMap<>();

  public static void install(Application application) {
    application.getSessionListeners().add(new SessionMarks());
  }

  @Override
  public void onCreated(Session session) {
    open.put(session.getId(), session);
  }

  @Override
  public void onUnbound(String sessionId) {
    open.remove(sessionId);
  }
}
