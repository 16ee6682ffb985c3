package cases.pool_limits.defaults_that_are_limits;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;
import org.apache.tomcat.jdbc.pool.PoolProperties;

/** Pools whose makers thought of limits. */
public final class Pools {

  private Pools() {}

  public static HikariDataSource hikari(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(12);
    return new HikariDataSource(config);
  }

  public static DataSource tomcat(String url) {
    PoolProperties properties = new PoolProperties();
    properties.setUrl(url);
    properties.setMaxActive(50);
    return new org.apache.tomcat.jdbc.pool.DataSource(properties);
  }

  public static CloseableHttpClient client() {
    PoolingHttpClientConnectionManager connections = new PoolingHttpClientConnectionManager();
    connections.setMaxTotal(200);
    connections.setDefaultMaxPerRoute(50);
    return HttpClients.custom().setConnectionManager(connections).build();
  }
}
