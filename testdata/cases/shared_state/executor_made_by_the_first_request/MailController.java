package cases.shared_state.executor_made_by_the_first_request;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sends mails in the background. */
@RestController
public class MailController {

  private ExecutorService senders;

  @PostMapping("/mail")
  public void send(@RequestParam String to) {
    if (senders == null) {
      senders = Executors.newFixedThreadPool(4); // want: NonAtomicUpdateOfSharedState "both fill it"
    }
    senders.execute(() -> to.strip());
  }

  @PreDestroy
  void stop() {
    if (senders != null) {
      senders.shutdown();
    }
  }
}
