package cases.pool_limits.bound_to_the_configuration_by_spring_boot;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that can be said of these pools is in application.yaml. */
@Configuration
public class BoundPools {

  @Bean
  @ConfigurationProperties("app.orders.datasource")
  public BasicDataSource orders() {
    return new BasicDataSource();
  }

  @Bean
  @ConfigurationProperties("app.stock.datasource")
  public DataSource stock() {
    HikariDataSource source = new HikariDataSource();
    source.setPoolName("stock");
    return source;
  }
}
