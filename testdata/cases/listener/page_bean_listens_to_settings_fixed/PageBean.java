package cases.listener.page_bean_listens_to_settings_fixed;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;

@RequestScoped
public class PageBean {
  @Inject Settings settings;

  private final PropertyChangeListener listener = this::changed;
  private String theme;

  @PostConstruct
  void listen() {
    theme = settings.theme();
    settings.changes().addPropertyChangeListener(listener);
  }

  @PreDestroy
  void forget() {
    settings.changes().removePropertyChangeListener(listener);
  }

  private void changed(PropertyChangeEvent event) {
    theme = String.valueOf(event.getNewValue());
  }

  public String getTheme() {
    return theme;
  }
}
