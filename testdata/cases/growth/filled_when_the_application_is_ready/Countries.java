package cases.growth.filled_when_the_application_is_ready;

import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
public class Countries implements ApplicationListener<ApplicationStartedEvent> {
  private final JdbcTemplate jdbc;
  private final List<String> codes = new ArrayList<>();
  private Timer timer;

  public Countries(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void onApplicationEvent(ApplicationStartedEvent event) {
    codes.addAll(jdbc.queryForList("select code from country", String.class));
    timer = new Timer("countries");
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            jdbc.execute("refresh materialized view country");
          }
        },
        60_000,
        60_000);
  }

  @EventListener
  void closed(ContextClosedEvent event) {
    timer.cancel();
  }

  public List<String> codes() {
    return codes;
  }
}
