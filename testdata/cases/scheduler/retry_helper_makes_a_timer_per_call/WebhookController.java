package cases.scheduler.retry_helper_makes_a_timer_per_call;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

@RestController
public class WebhookController {

  private final RestTemplate http;

  public WebhookController(RestTemplate http) {
    this.http = http;
  }

  @PostMapping("/hooks")
  public void send(@RequestBody String payload) {
    try {
      http.postForLocation("https://partner/hook", payload);
    } catch (RestClientException e) {
      Retries.later(() -> http.postForLocation("https://partner/hook", payload), 30_000);
    }
  }
}
