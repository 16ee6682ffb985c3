package cases.pool_limits.large_but_asked_for_by_the_operator;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The size of the pool is the operator's decision. */
@Configuration
public class OperatorsPool {

  @Bean
  public HikariDataSource invoices(Environment environment) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(environment.getRequiredProperty("invoices.url"));
    config.setMaximumPoolSize(environment.getProperty("invoices.pool.max", Integer.class, 30));
    config.setConnectionTimeout(environment.getProperty("invoices.pool.wait", Long.class, 2_000L));
    config.setIdleTimeout(120_000);
    return new HikariDataSource(config);
  }
}
