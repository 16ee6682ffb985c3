package cases.listener.settings_told_to_a_response_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** Shows settings and notes in the answer when one changes meanwhile. */
public class SettingsServlet extends HttpServlet {

  private final transient PropertyChangeSupport settings = new PropertyChangeSupport(this);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String name = request.getParameter("name");
    PropertyChangeListener listener =
        new PropertyChangeListener() {
          @Override
          public void propertyChange(PropertyChangeEvent event) {
            response.addHeader("X-Changed", event.getPropertyName());
          }
        };
    settings.addPropertyChangeListener(name, listener);
    try {
      render(response);
    } finally {
      settings.removePropertyChangeListener(name, listener);
    }
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) {
    settings.firePropertyChange(
        request.getParameter("name"), null, request.getParameter("value"));
  }

  private static void render(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_OK);
  }
}
