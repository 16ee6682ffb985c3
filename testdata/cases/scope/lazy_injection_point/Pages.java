package cases.scope.lazy_injection_point;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

@Service
public class Pages {
  private final Preferences preferences;

  public Pages(@Lazy Preferences preferences) {
    this.preferences = preferences;
  }

  String title() {
    return preferences.language().equals("de") ? "Willkommen" : "Welcome";
  }
}
