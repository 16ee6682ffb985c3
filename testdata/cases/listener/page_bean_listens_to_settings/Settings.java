package cases.listener.page_bean_listens_to_settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.beans.PropertyChangeSupport;

@ApplicationScoped
public class Settings {
  private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
  private volatile String theme = "plain";

  PropertyChangeSupport changes() {
    return changes;
  }

  String theme() {
    return theme;
  }

  void theme(String next) {
    String before = theme;
    theme = next;
    changes.firePropertyChange("theme", before, next);
  }
}
