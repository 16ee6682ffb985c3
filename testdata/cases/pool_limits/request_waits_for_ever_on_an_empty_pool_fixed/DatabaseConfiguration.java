package cases.pool_limits.request_waits_for_ever_on_an_empty_pool_fixed;

import java.time.Duration;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The shop's database. */
@Configuration
public class DatabaseConfiguration {

  @Bean
  public DataSource shop() {
    BasicDataSource pool = new BasicDataSource();
    pool.setUrl("jdbc:postgresql://db/shop");
    pool.setUsername("shop");
    pool.setMaxTotal(30);
    pool.setMaxWait(Duration.ofSeconds(3));
    return pool;
  }
}
