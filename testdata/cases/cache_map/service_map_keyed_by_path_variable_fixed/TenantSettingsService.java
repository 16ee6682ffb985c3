package cases.cache_map.service_map_keyed_by_path_variable_fixed;

import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

@Service
public class TenantSettingsService {

  private static final String BY_TENANT =
      "select time_zone, currency from tenant_settings where tenant_id = ?";

  private final JdbcTemplate jdbc;
  private final Map<String, TenantSettings> byTenant = new ConcurrentHashMap<>();

  public TenantSettingsService(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  TenantSettings of(String tenantId) {
    TenantSettings known = byTenant.get(tenantId);
    if (known == null) {
      known = load(tenantId);
      byTenant.put(tenantId, known);
    }
    return known;
  }

  @Scheduled(fixedDelay = 300_000)
  void forget() {
    byTenant.clear();
  }

  private TenantSettings load(String tenantId) {
    return jdbc.query(
        BY_TENANT,
        rows ->
            rows.next()
                ? new TenantSettings(ZoneId.of(rows.getString(1)), rows.getString(2))
                : TenantSettings.DEFAULTS,
        tenantId);
  }

  record TenantSettings(ZoneId timeZone, String currency) {
    static final TenantSettings DEFAULTS = new TenantSettings(ZoneId.of("UTC"), "EUR");
  }
}
