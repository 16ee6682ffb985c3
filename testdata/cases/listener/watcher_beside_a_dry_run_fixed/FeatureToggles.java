package cases.listener.watcher_beside_a_dry_run_fixed;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import org.springframework.stereotype.Service;

@Service
public class FeatureToggles {

  private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
  private volatile boolean readOnly;

  public void addListener(PropertyChangeListener listener) {
    changes.addPropertyChangeListener(listener);
  }

  public void removeListener(PropertyChangeListener listener) {
    changes.removePropertyChangeListener(listener);
  }

  public boolean readOnly() {
    return readOnly;
  }

  public void switchReadOnly(boolean on) {
    boolean before = readOnly;
    readOnly = on;
    changes.firePropertyChange("readOnly", before, on);
  }
}
