package cases.listener.watcher_beside_a_dry_run;

import jakarta.servlet.http.HttpServletRequest;
import java.beans.PropertyChangeListener;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AdminConsoleController {

  private static final Logger log = LoggerFactory.getLogger(AdminConsoleController.class);

  private final FeatureToggles toggles;

  public AdminConsoleController(FeatureToggles toggles) {
    this.toggles = toggles;
  }

  @PostMapping("/admin/read-only")
  public boolean readOnly(@RequestParam("on") boolean on, HttpServletRequest request) {
    log.info("{} switches read-only to {}", request.getRemoteUser(), on);
    toggles.switchReadOnly(on);
    return toggles.readOnly();
  }

  @GetMapping("/admin/maintenance")
  public String maintenance(HttpServletRequest request) {
    if (toggles.readOnly()) {
      return "already read-only";
    }
    toggles.addListener(event -> // want: RequestCapturedByListener
        log.info("{} now {} while {} works", event.getPropertyName(), event.getNewValue(), request.getRemoteUser()));
    return "watching";
  }

  @PostMapping("/admin/dry-run")
  public boolean dryRun(HttpServletRequest request) {
    AtomicBoolean seen = new AtomicBoolean();
    PropertyChangeListener probe = event -> {
      seen.set(true);
      log.debug("dry run by {}", request.getRemoteUser());
    };
    toggles.addListener(probe);
    try {
      toggles.switchReadOnly(!toggles.readOnly());
      toggles.switchReadOnly(!toggles.readOnly());
    } finally {
      toggles.removeListener(probe);
    }
    return seen.get();
  }
}
