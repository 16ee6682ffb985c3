package cases.pool_limits.limits_by_a_policy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class OrderStoreConfiguration {

  @Bean(destroyMethod = "close")
  public HikariDataSource orderDataSource() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:postgresql://orders-db.internal/orders");
    config.setUsername("orders");
    config.setPassword(System.getenv("ORDERS_PASSWORD"));
    PoolPolicy.oltp().applyTo(config);
    return new HikariDataSource(config);
  }

  @Bean
  public DataSource orderReplica() {
    HikariDataSource replica = new HikariDataSource();
    replica.setJdbcUrl("jdbc:postgresql://orders-ro.internal/orders");
    replica.setUsername("orders_ro");
    replica.setPassword(System.getenv("ORDERS_RO_PASSWORD"));
    replica.setReadOnly(true);
    PoolPolicy.reads().applyTo(replica);
    return replica;
  }
}
