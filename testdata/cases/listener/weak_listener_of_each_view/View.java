package cases.listener.weak_listener_of_each_view;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.lang.ref.WeakReference;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class View extends HttpServlet {
  private final PropertyChangeSupport theme = new PropertyChangeSupport(this);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    Page page = new Page();
    theme.addPropertyChangeListener(new Faint(page, theme));
    response.setHeader("X-Theme", page.theme);
  }

  static final class Page {
    private volatile String theme = "plain";
  }

  /** Does not hold the page, and goes when the page has gone. */
  static final class Faint implements PropertyChangeListener {
    private final WeakReference<Page> page;
    private final PropertyChangeSupport source;

    Faint(Page page, PropertyChangeSupport source) {
      this.page = new WeakReference<>(page);
      this.source = source;
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
      Page target = page.get();
      if (target == null) {
        source.removePropertyChangeListener(this);
      } else {
        target.theme = String.valueOf(event.getNewValue());
      }
    }
  }
}
