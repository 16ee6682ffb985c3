package cases.listener.taken_back_from_good_answers_only;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import org.springframework.stereotype.Component;

@Component
public class PriceList {

  private final PropertyChangeSupport changes = new PropertyChangeSupport(this);

  void addListener(PropertyChangeListener listener) {
    changes.addPropertyChangeListener(listener);
  }

  void removeListener(PropertyChangeListener listener) {
    changes.removePropertyChangeListener(listener);
  }

  public void publish(String article, long cents) {
    changes.firePropertyChange(article, null, cents);
  }
}
