package cases.cache_map.copy_on_write_snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
public class RouteTable {

  private final JdbcTemplate jdbc;
  private volatile Map<String, String> backendByHost = Map.of();

  public RouteTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Scheduled(fixedDelay = 10_000)
  public void reload() {
    Map<String, String> fresh = new HashMap<>();
    List<Map<String, Object>> rows = jdbc.queryForList("select host, backend from route");
    for (Map<String, Object> row : rows) {
      fresh.put((String) row.get("host"), (String) row.get("backend"));
    }
    backendByHost = Map.copyOf(fresh);
  }

  public String backendFor(String host) {
    return backendByHost.getOrDefault(host, "fallback:8080");
  }
}
