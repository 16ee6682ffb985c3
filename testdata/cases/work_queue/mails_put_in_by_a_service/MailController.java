package cases.work_queue.mails_put_in_by_a_service;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class MailController {

  private final Outbox outbox;

  public MailController(Outbox outbox) {
    this.outbox = outbox;
  }

  @PostMapping("/mails")
  public void send(@RequestBody String mail) {
    outbox.add(mail);
  }
}
