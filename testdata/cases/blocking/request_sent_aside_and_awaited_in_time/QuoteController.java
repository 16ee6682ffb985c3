package cases.blocking.request_sent_aside_and_awaited_in_time;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices by a request that goes on without its caller, who waits for two seconds. */
@RestController
public class QuoteController {

  private final HttpClient client = HttpClient.newHttpClient();

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) {
    URI uri = URI.create("https://prices.example.com/" + symbol);
    HttpRequest request = HttpRequest.newBuilder(uri).GET().build();
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .thenApply(HttpResponse::body)
        .orTimeout(2, TimeUnit.SECONDS)
        .join();
  }
}
