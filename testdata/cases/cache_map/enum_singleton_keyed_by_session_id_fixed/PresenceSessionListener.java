package cases.cache_map.enum_singleton_keyed_by_session_id_fixed;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

@WebListener
public class PresenceSessionListener implements HttpSessionListener {

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    Presence.INSTANCE.gone(event.getSession().getId());
  }
}
