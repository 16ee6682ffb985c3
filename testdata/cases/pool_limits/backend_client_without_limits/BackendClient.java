package cases.pool_limits.backend_client_without_limits;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client for the search backend. */
@Configuration
public class BackendClient {

  @Bean
  public CloseableHttpClient searchClient() {
    PoolingHttpClientConnectionManager connections = new PoolingHttpClientConnectionManager(); // want: ConnectionPoolWithoutLimits
    connections.setMaxTotal(Integer.MAX_VALUE);
    connections.setDefaultMaxPerRoute(100);
    RequestConfig timeouts =
        RequestConfig.custom()
            .setConnectTimeout(2_000)
            .setSocketTimeout(10_000)
            .setConnectionRequestTimeout(2_000)
            .build();
    return HttpClients.custom()
        .setConnectionManager(connections)
        .setDefaultRequestConfig(timeouts)
        .build();
  }
}
