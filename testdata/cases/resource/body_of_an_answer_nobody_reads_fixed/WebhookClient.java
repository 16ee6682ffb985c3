package cases.resource.body_of_an_answer_nobody_reads_fixed;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Forwards what it gets to a partner's hook. */
@RestController
public class WebhookClient {

  private static final MediaType JSON = MediaType.get("application/json");

  private final OkHttpClient client = new OkHttpClient();

  @PostMapping("/forward")
  public boolean forward(@org.springframework.web.bind.annotation.RequestBody String event)
      throws IOException {
    Request request =
        new Request.Builder()
            .url("https://partner.example/hook")
            .post(RequestBody.create(event, JSON))
            .build();
    try (Response response = client.newCall(request).execute()) {
      return response.isSuccessful();
    }
  }
}
