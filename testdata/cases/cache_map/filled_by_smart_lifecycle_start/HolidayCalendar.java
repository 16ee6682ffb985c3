package cases.cache_map.filled_by_smart_lifecycle_start;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
public class HolidayCalendar implements InitializingBean, SmartLifecycle {

  private final JdbcTemplate jdbc;
  private final Map<LocalDate, String> national = new HashMap<>();
  private final Map<LocalDate, String> regional = new HashMap<>();
  private volatile boolean running;

  public HolidayCalendar(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void afterPropertiesSet() {
    read("select day, name from holiday where region is null", national);
  }

  @Override
  public void start() {
    read("select day, name from holiday where region is not null", regional);
    running = true;
  }

  private void read(String sql, Map<LocalDate, String> target) {
    jdbc.query(
        sql,
        rows -> {
          target.put(rows.getObject(1, LocalDate.class), rows.getString(2));
        });
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  public boolean isHoliday(LocalDate day) {
    return national.containsKey(day) || regional.containsKey(day);
  }
}
