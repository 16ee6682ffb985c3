package cases.cache_map.settings_by_who_is_logged_in;

import java.security.Principal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What somebody has set, read once. */
@Controller
public class SettingsController {

  /** Reads what somebody has set. */
  public interface Settings {
    Map<String, String> of(String user);
  }

  private static final Map<String, Map<String, String>> KNOWN = new ConcurrentHashMap<>(500);

  private final Settings settings;

  public SettingsController(Settings settings) {
    this.settings = settings;
  }

  @GetMapping("/settings")
  @ResponseBody
  public Map<String, String> mine(Principal principal) {
    String user = principal.getName();
    return KNOWN.computeIfAbsent(user, settings::of); // want: CacheWithoutEviction
  }
}
