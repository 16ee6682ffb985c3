package cases.pool_limits.hikari_of_two_thousand;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The shop's data source, tuned for a sale that nobody wants to lose orders in. */
@Configuration
public class HikariSettings {

  private final String url;

  public HikariSettings(@Value("${shop.db.url}") String url) {
    this.url = url;
  }

  @Bean(destroyMethod = "close")
  public DataSource dataSource() {
    HikariConfig config = new HikariConfig(); // want: ConnectionPoolWithoutLimits
    config.setJdbcUrl(url);
    config.setUsername("shop");
    config.setConnectionTimeout(5_000);
    config.setMaximumPoolSize(2_000);
    config.setPoolName("orders");
    return new HikariDataSource(config);
  }
}
