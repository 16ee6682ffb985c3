package cases.pool_limits.maximum_that_a_helper_is_given_fixed;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

@ApplicationScoped
public class ReportingPools {

  public enum Workload { DASHBOARD, EXPORT }

  private HikariDataSource dashboards;
  private HikariDataSource exports;

  @PostConstruct
  void open() {
    dashboards = new HikariDataSource(pool("dashboards", 24, Duration.ofSeconds(20)));
    exports = new HikariDataSource(pool("exports", 8, Duration.ofMinutes(10)));
  }

  private static HikariConfig pool(String name, int maximum, Duration leak) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl("jdbc:mysql://reporting-db.internal/reporting");
    config.setUsername("reporting");
    config.setPassword(System.getenv("REPORTING_PASSWORD"));
    config.setMaximumPoolSize(maximum);
    config.setMinimumIdle(2);
    config.setConnectionTimeout(3_000);
    config.setIdleTimeout(60_000);
    config.setMaxLifetime(1_200_000);
    config.setLeakDetectionThreshold(leak.toMillis());
    return config;
  }

  public Connection connection(Workload workload) throws SQLException {
    return switch (workload) {
      case DASHBOARD -> dashboards.getConnection();
      case EXPORT -> exports.getConnection();
    };
  }

  @PreDestroy
  void close() {
    try {
      dashboards.close();
    } finally {
      exports.close();
    }
  }
}
