package cases.shared_component.classic_singleton_get_instance_fixed;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Tells the tracker about sessions that end, timed out or not. */
@WebListener
public class SessionEnd implements HttpSessionListener {

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    SessionTracker.getInstance().ended(event.getSession());
  }
}
