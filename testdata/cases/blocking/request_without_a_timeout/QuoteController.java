package cases.blocking.request_without_a_timeout;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices by a request that waits. */
@RestController
public class QuoteController {

  private final HttpClient client = HttpClient.newHttpClient();

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) throws IOException, InterruptedException {
    URI uri = URI.create("https://prices.example.com/" + symbol);
    HttpRequest request = HttpRequest.newBuilder(uri).GET().build(); // want: BlockingCallWithoutTimeout
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
