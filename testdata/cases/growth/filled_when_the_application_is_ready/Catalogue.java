package cases.growth.filled_when_the_application_is_ready;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
public class Catalogue {
  private final JdbcTemplate jdbc;
  private final List<String> names = new ArrayList<>();
  private final Map<String, String> titles = new HashMap<>();
  private ScheduledExecutorService refresher;

  public Catalogue(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener(ApplicationReadyEvent.class)
  public void load() {
    for (String name : jdbc.queryForList("select name from product", String.class)) {
      names.add(name);
    }
    refresher = Executors.newSingleThreadScheduledExecutor();
    refresher.scheduleWithFixedDelay(this::refresh, 1, 1, TimeUnit.HOURS);
  }

  @EventListener
  public void label(ApplicationReadyEvent event) {
    for (String name : jdbc.queryForList("select title from product", String.class)) {
      titles.put(name, event.getTimeTaken().toString());
    }
  }

  private void refresh() {
    jdbc.execute("refresh materialized view product");
  }

  @PreDestroy
  public void stop() {
    refresher.shutdownNow();
  }

  public List<String> names() {
    return names;
  }

  public String title(String name) {
    return titles.get(name);
  }
}
