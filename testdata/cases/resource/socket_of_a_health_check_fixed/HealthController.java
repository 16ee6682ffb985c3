package cases.resource.socket_of_a_health_check_fixed;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whether the mail server answers. */
@RestController
public class HealthController {

  private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);

  @GetMapping("/health/mail")
  public String mail() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("mail", 25), 500);
      socket.setSoTimeout(500);
      InputStream in = socket.getInputStream();
      int first = in.read();
      return first == '2' ? "up" : "down";
    } catch (IOException e) {
      LOG.warn("mail server", e);
      return "down";
    }
  }
}
