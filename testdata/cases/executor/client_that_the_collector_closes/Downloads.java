package cases.executor.client_that_the_collector_closes;

import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.conn.BasicHttpClientConnectionManager;
import org.apache.http.util.EntityUtils;

/** What such a client leaves open is closed when nobody refers to its connection manager. */
final class Downloads {

  byte[] load(String url) throws IOException {
    BasicHttpClientConnectionManager manager = new BasicHttpClientConnectionManager();
    CloseableHttpClient client = HttpClientBuilder.create().setConnectionManager(manager).build();
    try (CloseableHttpResponse response = client.execute(new HttpGet(url))) {
      return EntityUtils.toByteArray(response.getEntity());
    }
  }
}
