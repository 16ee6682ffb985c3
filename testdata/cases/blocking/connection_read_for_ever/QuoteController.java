package cases.blocking.connection_read_for_ever;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prices as a server of old times gives them. */
@RestController
public class QuoteController {

  @GetMapping("/quotes/{symbol}")
  public String quote(@PathVariable String symbol) throws IOException {
    URL url = new URL("https://prices.example.com/" + symbol);
    HttpURLConnection connection = (HttpURLConnection) url.openConnection(); // want: BlockingCallWithoutTimeout
    if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
      return "unknown";
    }
    try (InputStream answer = connection.getInputStream()) {
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
