package cases.listener.bean_listens_as_long_as_it_lives;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/** A board of one session, which listens while the session lasts. */
@Component
@SessionScope
public class PriceBoard {

  private final Prices prices;
  private final PropertyChangeListener listener = event -> last = event.getNewValue().toString();
  private volatile String last = "";

  public PriceBoard(Prices prices) {
    this.prices = prices;
  }

  @PostConstruct
  void open() {
    prices.listen(listener);
  }

  @PreDestroy
  void close() {
    prices.forget(listener);
  }

  public String last() {
    return last;
  }
}

/** Tells of prices. */
@Component
class Prices {

  private final PropertyChangeSupport changes = new PropertyChangeSupport(this);

  void listen(PropertyChangeListener listener) {
    changes.addPropertyChangeListener(listener);
  }

  void forget(PropertyChangeListener listener) {
    changes.removePropertyChangeListener(listener);
  }
}
