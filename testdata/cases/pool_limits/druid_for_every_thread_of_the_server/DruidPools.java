package cases.pool_limits.druid_for_every_thread_of_the_server;

import com.alibaba.druid.pool.DruidDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two data sources: one to write to, one of the replica. */
@Configuration
public class DruidPools {

  @Bean(initMethod = "init", destroyMethod = "close")
  public DataSource primary() {
    DruidDataSource source = pool("jdbc:mysql://primary/crm");
    source.setMaxActive(5_000); // want: ConnectionPoolWithoutLimits
    return source;
  }

  @Bean(initMethod = "init", destroyMethod = "close")
  public DataSource replica() {
    DruidDataSource source = pool("jdbc:mysql://replica/crm");
    source.setMaxActive(40);
    source.setDefaultReadOnly(true);
    return source;
  }

  private static DruidDataSource pool(String url) {
    DruidDataSource source = new DruidDataSource();
    source.setUrl(url);
    source.setMaxWait(3_000);
    source.setTestWhileIdle(true);
    return source;
  }
}
