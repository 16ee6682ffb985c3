package cases.lost_context.async_method_reads_the_request;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Sends mails that contain a link back to the host they were ordered from. */
@Service
public class MailService {

  /** Delivers mails. */
  public interface Transport {
    void send(String to, String text);
  }

  private final Transport transport;

  public MailService(Transport transport) {
    this.transport = transport;
  }

  @Async
  public void welcome(String address) {
    transport.send(address, "Welcome! Confirm at " + host() + "/confirm"); 
  }

  private static String host() {
    ServletRequestAttributes attributes =
        (ServletRequestAttributes) RequestContextHolder.getRequestAttributes();
    HttpServletRequest request = attributes.getRequest();
    return request.getScheme() + "://" + request.getServerName();
  }
}

/** Where people sign up. */
@RestController
class SignUpController {

  private final MailService mails;

  SignUpController(MailService mails) {
    this.mails = mails;
  }

  @PostMapping("/sign-up")
  public void signUp(@RequestParam String address) {
    mails.welcome(address); // want: ContextLostAcrossThreads
  }
}
