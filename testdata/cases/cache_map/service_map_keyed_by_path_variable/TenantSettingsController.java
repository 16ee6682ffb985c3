package cases.cache_map.service_map_keyed_by_path_variable;

import java.time.ZoneId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TenantSettingsController {

  private final TenantSettingsService settings;

  public TenantSettingsController(TenantSettingsService settings) {
    this.settings = settings;
  }

  @GetMapping("/tenants/{tenantId}/time-zone")
  public String timeZone(@PathVariable String tenantId) {
    ZoneId zone = settings.of(tenantId).timeZone();
    return zone.getId();
  }

  @GetMapping("/tenants/{tenantId}/currency")
  public String currency(@PathVariable String tenantId) {
    return settings.of(tenantId).currency();
  }
}
