package cases.executor.connection_manager_given_to_builder;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;

/** A client closes the connection manager that its builder was given. */
public class RelayServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (CloseableHttpClient client = client(4)) {
      int status = client.execute(new HttpGet("http://backend/ready"), it -> it.getCode());
      response.setStatus(status);
    }
  }

  private static CloseableHttpClient client(int connections) throws IOException {
    HttpClientBuilder builder = HttpClientBuilder.create().disableCookieManagement();
    PoolingHttpClientConnectionManager manager =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setMaxConnPerRoute(connections)
            .setMaxConnTotal(connections)
            .build();
    builder.setConnectionManager(manager);
    return builder.build();
  }
}
