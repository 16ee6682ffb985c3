package cases.listener.all_are_forgotten_at_each_reload;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Plugins {
  private final PropertyChangeSupport changes = new PropertyChangeSupport(this);

  @PostMapping("/reload")
  public int reload() {
    for (PropertyChangeListener listener : changes.getPropertyChangeListeners()) {
      changes.removePropertyChangeListener(listener);
    }
    changes.addPropertyChangeListener(new Named("first"));
    changes.addPropertyChangeListener(new Named("second"));
    return changes.getPropertyChangeListeners().length;
  }

  @Service
  static class Names {
    String name() {
      return "plugins";
    }
  }

  private static final class Named implements PropertyChangeListener {
    private final String name;

    Named(String name) {
      this.name = name;
    }

    @Override
    public void propertyChange(java.beans.PropertyChangeEvent event) {
      System.getLogger(name).log(System.Logger.Level.INFO, event.getPropertyName());
    }
  }
}
