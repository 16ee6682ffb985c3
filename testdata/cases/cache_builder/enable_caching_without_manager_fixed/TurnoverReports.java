package cases.cache_builder.enable_caching_without_manager_fixed;

import java.time.LocalDate;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

@Service
public class TurnoverReports {

  private final JdbcTemplate jdbc;

  public TurnoverReports(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Cacheable("turnover")
  public long turnover(String branch, LocalDate from, LocalDate to) {
    Long cents =
        jdbc.queryForObject(
            "select sum(cents) from sale where branch = ? and day between ? and ?",
            Long.class,
            branch,
            from,
            to);
    return cents == null ? 0 : cents;
  }
}
