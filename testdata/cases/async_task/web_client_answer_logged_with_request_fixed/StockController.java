package cases.async_task.web_client_answer_logged_with_request_fixed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClient;

/** Shows what is in stock; another service counts it. */
@RestController
public class StockController {

  private final WebClient stock;

  public StockController(WebClient stock) {
    this.stock = stock;
  }

  @GetMapping("/stock/{product}")
  public String stock(@PathVariable String product, HttpServletRequest request) {
    String answer =
        stock
            .get()
            .uri("/stock/{product}", product)
            .retrieve()
            .bodyToMono(String.class)
            .doOnNext(text -> log(request, text))
            .block(Duration.ofSeconds(5));
    return answer == null ? "none" : answer;
  }

  private static void log(HttpServletRequest request, String answer) {
    LoggerFactory.getLogger(StockController.class)
        .info("{} asked: {}", request.getRemoteUser(), answer);
  }
}
