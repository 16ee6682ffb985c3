package cases.pool_limits.limits_from_the_configuration;

import java.time.Duration;
import java.util.Properties;
import org.apache.commons.dbcp2.BasicDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the configuration says. */
@Configuration
public class ConfiguredPool {

  @Bean
  @ConfigurationProperties("billing.datasource")
  public BasicDataSource billing() {
    return new BasicDataSource();
  }

  @Bean
  @SuppressWarnings("deprecation")
  public BasicDataSource orders(@Value("${orders.wait}") long wait) {
    BasicDataSource pool = new BasicDataSource();
    pool.setMaxWaitMillis(wait);
    return pool;
  }

  static BasicDataSource of(Properties properties) {
    BasicDataSource pool = new BasicDataSource();
    pool.setMaxWait(Duration.parse(properties.getProperty("wait")));
    pool.setMaxTotal(Integer.parseInt(properties.getProperty("total")));
    return pool;
  }
}
