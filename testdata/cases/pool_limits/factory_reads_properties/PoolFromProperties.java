package cases.pool_limits.factory_reads_properties;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.InputStream;
import java.util.Properties;
import org.apache.commons.dbcp2.BasicDataSource;
import org.apache.commons.dbcp2.BasicDataSourceFactory;

/** Opens pools as a file says. */
public final class PoolFromProperties {

  private PoolFromProperties() {}

  public static BasicDataSource dbcp(String resource) throws Exception {
    return BasicDataSourceFactory.createDataSource(load(resource));
  }

  public static HikariDataSource hikari(String resource) throws Exception {
    return new HikariDataSource(new HikariConfig(load(resource)));
  }

  private static Properties load(String resource) throws Exception {
    Properties properties = new Properties();
    try (InputStream in = PoolFromProperties.class.getResourceAsStream(resource)) {
      properties.load(in);
    }
    return properties;
  }
}
