package cases.listener.berth_plan_view;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import org.springframework.stereotype.Component;

/** Which ship lies where. */
@Component
public class BerthPlan {

  private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
  private volatile String revision = "0";

  public String revision() {
    return revision;
  }

  public synchronized void publish(String next) {
    String before = revision;
    revision = next;
    changes.firePropertyChange("revision", before, next);
  }

  public void addListener(PropertyChangeListener listener) {
    changes.addPropertyChangeListener(listener);
  }

  public void removeListener(PropertyChangeListener listener) {
    changes.removePropertyChangeListener(listener);
  }
}
