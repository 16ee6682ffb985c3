package cases.blocking.client_of_a_controller_as_it_is;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices by a client as it comes. */
@RestController
public class QuoteController {

  private final CloseableHttpClient client = HttpClients.createDefault(); // want: BlockingCallWithoutTimeout "waits for an answer"

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) throws IOException {
    try (CloseableHttpResponse response =
        client.execute(new HttpGet("https://prices.example.com/" + symbol))) {
      return EntityUtils.toString(response.getEntity());
    }
  }

  @PreDestroy
  public void close() throws IOException {
    client.close();
  }
}
