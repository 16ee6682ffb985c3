package cases.listener.page_bean_listens_to_settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.beans.PropertyChangeEvent;

@RequestScoped
public class PageBean {
  @Inject Settings settings;

  private String theme;

  @PostConstruct
  void listen() {
    theme = settings.theme();
    settings.changes().addPropertyChangeListener(this::changed); // want: ListenerNeverUnregistered
  }

  private void changed(PropertyChangeEvent event) {
    theme = String.valueOf(event.getNewValue());
  }

  public String getTheme() {
    return theme;
  }
}
